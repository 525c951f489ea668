package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;

/** What being signed in is worth, and when it ends. */
class LoginSessionIT {

    @BeforeAll
    static void letAnybodyIn() {
        Town.congress("ANYONE");
    }

    private final Newcomer newcomer = new Newcomer();

    @Test
    void theCookiesAreOutOfReachOfScriptsAndOtherSites() {
        var asked = newcomer.ask();
        assertThat(asked.header("Set-Cookie")).contains("meedoen_sign_in=", "HttpOnly", "SameSite=Lax", "Path=/;");
        var confirmed = newcomer.confirm(Newcomer.link(Town.token(newcomer.mail())));
        assertThat(confirmed.header("Set-Cookie"))
                .contains("meedoen_session=", "HttpOnly", "SameSite=Lax", "Path=/;", "Max-Age=");
        assertThat(confirmed.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aBorrowedDeviceForgetsWithTheBrowser() {
        newcomer.ask();
        var json = "{\"token\":\"%s\",\"ownDevice\":false}".formatted(Town.token(newcomer.mail()));
        assertThat(newcomer.confirm(json).header("Set-Cookie"))
                .contains("meedoen_session=")
                .doesNotContain("Max-Age");
    }

    @Test
    void signingOutEndsTheSessionOnEveryInstance() {
        var signedIn = Town.signedIn(newcomer.email());
        var copy = signedIn.at(Town.port());
        assertThat(copy.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(signedIn.delete("/api/v1/login-sessions/current").status()).isEqualTo(204);
        assertThat(signedIn.cookie("meedoen_session")).isEmpty();
        assertThat(copy.get("/api/v1/me").problem()).isEqualTo("sign-in-needed");
        var revoked = Town.stranger().internally("GET", "/internal/revoked-sessions", "");
        assertThat(revoked.body().size()).isPositive();
    }

    @Test
    void signingOutWithADeadCookieRemovesIt() {
        var revoked = Town.signedIn(newcomer.email()).cookie("meedoen_session");
        Town.stranger().with("meedoen_session", revoked).delete("/api/v1/login-sessions/current");
        for (var dead : List.of("x", "a.b.c", revoked, revoked.replace('.', '_'), "eyJhbGciOiJub25lIn0.e30.")) {
            var signedOut = Town.stranger().with("meedoen_session", dead).delete("/api/v1/login-sessions/current");
            assertThat(signedOut.status()).as(dead).isEqualTo(204);
            assertThat(signedOut.header("Set-Cookie")).contains("meedoen_session=;", "Max-Age=0", "Path=/;");
        }
        assertThat(Town.stranger().delete("/api/v1/login-sessions/current").status())
                .isEqualTo(204);
    }

    @Test
    void oneSeesWhereOneIsSignedIn() {
        var desk = signedIn("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0");
        var phone = signedIn("Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) Version/26.0 Safari/604.1");
        Town.signedIn(Town.freshEmail());
        var seen = desk.get("/api/v1/login-sessions").body().valueStream().toList();
        assertThat(seen).hasSize(2);
        assertThat(seen)
                .extracting(session -> session.path("browser").asString() + " "
                        + session.path("system").asString() + " "
                        + session.path("current").asBoolean())
                .containsExactlyInAnyOrder("Edge Windows true", "Safari iPhone false");
        assertThat(seen)
                .allSatisfy(session -> assertThat(session.propertyNames())
                        .containsExactlyInAnyOrder(
                                "id",
                                "browser",
                                "system",
                                "ownDevice",
                                "openedAt",
                                "lastUsedAt",
                                "expiresAt",
                                "current"));
        assertThat(phone.get("/api/v1/login-sessions").body().size()).isEqualTo(2);
    }

    @Test
    void oneEndsAnotherSessionOfOnesOwnAndNobodyElses() {
        var here = Town.signedIn(newcomer.email());
        var there = Town.signedIn(newcomer.email());
        var stranger = Town.signedIn(Town.freshEmail());
        var other = "/api/v1/login-sessions/" + current(there);
        assertThat(stranger.delete(other).problem()).isEqualTo("not-found");
        assertThat(there.get("/api/v1/me").status()).isEqualTo(200);
        var ended = here.delete(other);
        assertThat(ended.status()).isEqualTo(204);
        assertThat(ended.header("Set-Cookie")).isEmpty();
        assertThat(there.get("/api/v1/me").problem()).isEqualTo("sign-in-needed");
        assertThat(here.delete(other).problem()).isEqualTo("not-found");
        assertThat(here.delete("/api/v1/login-sessions/" + current(here)).status())
                .isEqualTo(204);
        assertThat(here.cookie("meedoen_session")).isEmpty();
    }

    @Test
    void signingOutEverywhereEndsAllOfOnesSessions() {
        var here = Town.signedIn(newcomer.email());
        var there = Town.signedIn(newcomer.email());
        var copy = here.at(Town.port());
        var stranger = Town.signedIn(Town.freshEmail());
        assertThat(here.delete("/api/v1/login-sessions").status()).isEqualTo(204);
        assertThat(here.cookie("meedoen_session")).isEmpty();
        for (var ended : List.of(copy, there)) {
            assertThat(ended.get("/api/v1/me").problem()).isEqualTo("sign-in-needed");
            assertThat(ended.get("/api/v1/login-sessions").problem()).isEqualTo("sign-in-needed");
        }
        assertThat(stranger.get("/api/v1/me").status()).isEqualTo(200);
        assertThat(Town.signedIn(newcomer.email())
                        .get("/api/v1/login-sessions")
                        .body()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void anAdministratorsSessionEndsWithTheWorkingDay() {
        var me = Town.administrator().get("/api/v1/me").body();
        var lasts = Duration.between(
                Instant.parse(me.path("serverTime").asString()),
                Instant.parse(me.path("sessionExpiresAt").asString()));
        assertThat(lasts).isBetween(Duration.ofMinutes(1), Duration.ofHours(10));
    }

    private static String current(Browser browser) {
        return browser.get("/api/v1/login-sessions")
                .body()
                .valueStream()
                .filter(session -> session.path("current").asBoolean())
                .map(session -> session.path("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private Browser signedIn(String userAgent) {
        var browser = Town.stranger();
        browser.post("/api/v1/sign-in-requests", "{\"email\":\"%s\"}".formatted(newcomer.email()));
        var link = Newcomer.link(Town.token(newcomer.mail()));
        assertThat(browser.post("/api/v1/login-sessions", link, "User-Agent", userAgent)
                        .status())
                .isEqualTo(201);
        return browser;
    }

    @Test
    void noForgedSessionGetsIn() {
        assertThat(Town.stranger().get("/api/v1/me").problem()).isEqualTo("sign-in-needed");
        assertThat(Town.stranger()
                        .with("meedoen_session", "a.b.c")
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
        var token = Town.signedIn(newcomer.email()).cookie("meedoen_session");
        var forged = token.substring(0, token.lastIndexOf('.') + 1) + "x".repeat(86);
        assertThat(Town.stranger()
                        .with("meedoen_session", forged)
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);
        assertThat(Town.stranger()
                        .with("meedoen_session", forged)
                        .delete("/api/v1/login-sessions/current")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void theAdministratorOfTheConfigurationIsOne() {
        var me = Town.administrator().get("/api/v1/me");
        assertThat(me.body().path("roles").toString()).isEqualTo("[\"ADMIN\"]");
    }

    @Test
    void theLanguageOfTheMailboxCanBeChanged() {
        var me = Town.signedIn(newcomer.email());
        assertThat(me.get("/api/v1/me").body().path("account").path("language").asString())
                .isEqualTo("nl");
        assertThat(me.put("/api/v1/me", "{\"language\":\"en\"}").status()).isEqualTo(200);
        assertThat(me.get("/api/v1/me").body().path("account").path("language").asString())
                .isEqualTo("en");
        assertThat(me.put("/api/v1/me", "{\"language\":\"de\"}").status()).isEqualTo(400);
    }

    @Test
    void theKeysAreOpenAndPublicOnly() {
        var keys = Town.stranger().get("/internal/keys");
        assertThat(keys.status()).isEqualTo(200);
        assertThat(keys.body().path("keys").get(0).path("kty").asString()).isEqualTo("RSA");
        for (var secret : List.of("d", "p", "q", "dp", "dq", "qi")) {
            assertThat(keys.body().path("keys").get(0).has(secret)).isFalse();
        }
        assertThat(Town.stranger().get("/internal/revoked-sessions").status()).isEqualTo(403);
    }
}
