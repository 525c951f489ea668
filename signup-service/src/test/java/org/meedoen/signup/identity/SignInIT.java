package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;

class SignInIT {

    @BeforeAll
    static void letAnybodyIn() {
        Town.congress("ANYONE");
    }

    private final String email = Town.freshEmail();
    private final Browser browser = Town.stranger();

    @Test
    void aLinkSignsInOnceWhereverItIsOpened() {
        ask();
        var token = Town.token(Town.mail(email));
        assertThat(accounts()).isZero();
        var phone = Town.stranger();
        var me = confirm(phone, "{\"token\":\"%s\"}".formatted(token));
        assertThat(me.status()).as(me.body().toString()).isEqualTo(200);
        assertThat(me.body().path("account").path("email").asString()).isEqualTo(email);
        assertThat(accounts()).isOne();
        assertThat(phone.get("/api/me").status()).isEqualTo(200);
        assertThat(confirm(Town.stranger(), "{\"token\":\"%s\"}".formatted(token))
                        .problem())
                .isEqualTo("sign-in-expired");
    }

    @Test
    void ofTwoThatUseALinkAtOnceOneGetsIn() {
        ask();
        var json = "{\"token\":\"%s\"}".formatted(Town.token(Town.mail(email)));
        var both = Stream.generate(() -> CompletableFuture.supplyAsync(() -> confirm(Town.stranger(), json)))
                .limit(4)
                .toList();
        var statuses = both.stream().map(one -> one.join().status()).sorted().toList();
        assertThat(statuses).isEqualTo(List.of(200, 422, 422, 422));
    }

    @Test
    void aCodeSignsInTheBrowserThatAsked() {
        ask();
        var code = Town.mail(email).text("code");
        assertThat(code).matches("[0-9]{6}");
        assertThat(confirm(Town.stranger(), code(code)).problem()).isEqualTo("sign-in-expired");
        assertThat(confirm(browser, code(code)).status()).isEqualTo(200);
        assertThat(confirm(browser, code(code)).problem()).isEqualTo("sign-in-expired");
    }

    @Test
    void fiveWrongCodesEndItButNotTheLink() {
        ask();
        var mail = Town.mail(email);
        for (var left = 4; left >= 0; left--) {
            var wrong = confirm(browser, code("nope"));
            assertThat(wrong.status()).isEqualTo(422);
            assertThat(wrong.problem()).isEqualTo("wrong-code");
            assertThat(wrong.body().path("attemptsLeft").asInt()).isEqualTo(left);
        }
        assertThat(confirm(browser, code(mail.text("code"))).problem()).isEqualTo("wrong-code");
        assertThat(confirm(browser, "{\"token\":\"%s\"}".formatted(Town.token(mail)))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void bothMailsOfSomebodyImpatientWork() {
        ask();
        var first = Town.mail(email).text("code");
        ask();
        assertThat(confirm(browser, code(first)).status()).isEqualTo(200);
    }

    @Test
    void aMailThatIsSentAgainCarriesAnotherLinkAndTheFirstStillWorks() {
        ask();
        var first = Town.mail(email);
        var second = Town.mail(email);
        assertThat(second.text("code") + second.text("link")).isNotEqualTo(first.text("code") + first.text("link"));
        assertThat(confirm(browser, "{\"token\":\"%s\"}".formatted(Town.token(first)))
                        .status())
                .isEqualTo(200);
        assertThat(Town.mail(email).status()).isEqualTo(410);
    }

    @Test
    void whatIsExpiredIsWorthNothing() {
        ask();
        var mail = Town.mail(email);
        Town.jdbc()
                .sql("update sign_in set expires_at = now() where email = ?")
                .param(email)
                .update();
        assertThat(confirm(browser, code(mail.text("code"))).problem()).isEqualTo("sign-in-expired");
        assertThat(confirm(browser, "{\"token\":\"%s\"}".formatted(Town.token(mail)))
                        .problem())
                .isEqualTo("sign-in-expired");
        assertThat(Town.mail(email).status()).isEqualTo(410);
    }

    @Test
    void afterFiveMailsInAQuarterNoMoreAreSentAndThePageLooksTheSame() {
        for (var time = 0; time < 7; time++) ask();
        assertThat(answers())
                .containsExactly("INVITED", "INVITED", "INVITED", "INVITED", "INVITED", "SILENT", "SILENT");
        assertThat(Town.mail(email).status()).isEqualTo(410);
    }

    @Test
    void onlyHashesAreStored() {
        ask();
        var mail = Town.mail(email);
        var stored = Town.jdbc()
                .sql("select sign_in::text || encode(token, 'escape') || encode(code, 'escape') from sign_in_secret")
                .query(String.class)
                .list();
        assertThat(stored).noneMatch(row -> row.contains(Town.token(mail)));
    }

    @Test
    void theCookiesAreOutOfReachOfScriptsAndOtherSites() {
        var asked = ask();
        assertThat(asked.header("Set-Cookie"))
                .contains("meedoen_sign_in=", "HttpOnly", "SameSite=Lax", "Path=/api/sign-in");
        var confirmed = confirm(browser, "{\"token\":\"%s\"}".formatted(Town.token(Town.mail(email))));
        assertThat(confirmed.header("Set-Cookie"))
                .contains("meedoen_session=", "HttpOnly", "SameSite=Lax", "Path=/;", "Max-Age=");
        assertThat(confirmed.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aBorrowedDeviceForgetsWithTheBrowser() {
        ask();
        var json = "{\"token\":\"%s\",\"ownDevice\":false}".formatted(Town.token(Town.mail(email)));
        assertThat(confirm(browser, json).header("Set-Cookie"))
                .contains("meedoen_session=")
                .doesNotContain("Max-Age");
    }

    @Test
    void signingOutEndsTheSessionOnEveryInstance() {
        var signedIn = Town.signedIn(email);
        var copy = signedIn.at(Town.port());
        assertThat(copy.get("/api/me").status()).isEqualTo(200);
        assertThat(signedIn.post("/api/sign-out", "").status()).isEqualTo(204);
        assertThat(signedIn.cookie("meedoen_session")).isEmpty();
        assertThat(copy.get("/api/me").problem()).isEqualTo("sign-in-needed");
        var revoked = Town.stranger().internally("GET", "/internal/revoked-sessions", "");
        assertThat(revoked.body().size()).isPositive();
        assertThat(Town.stranger().post("/api/sign-out", "").status()).isEqualTo(204);
    }

    @Test
    void noForgedSessionGetsIn() {
        assertThat(Town.stranger().get("/api/me").problem()).isEqualTo("sign-in-needed");
        assertThat(Town.stranger()
                        .with("meedoen_session", "a.b.c")
                        .get("/api/me")
                        .status())
                .isEqualTo(401);
        var token = Town.signedIn(email).cookie("meedoen_session");
        var forged = token.substring(0, token.lastIndexOf('.') + 1) + "x".repeat(86);
        assertThat(Town.stranger()
                        .with("meedoen_session", forged)
                        .get("/api/me")
                        .status())
                .isEqualTo(401);
        assertThat(Town.stranger()
                        .with("meedoen_session", forged)
                        .post("/api/sign-out", "")
                        .status())
                .isEqualTo(204);
    }

    @Test
    void theAdministratorOfTheConfigurationIsOne() {
        var me = Town.administrator().get("/api/me");
        assertThat(me.body().path("roles").toString()).isEqualTo("[\"ADMIN\"]");
    }

    @Test
    void theLanguageOfTheMailboxCanBeChanged() {
        var me = Town.signedIn(email);
        assertThat(me.get("/api/me").body().path("account").path("language").asString())
                .isEqualTo("nl");
        assertThat(me.put("/api/me", "{\"language\":\"en\"}").status()).isEqualTo(200);
        assertThat(me.get("/api/me").body().path("account").path("language").asString())
                .isEqualTo("en");
        assertThat(me.put("/api/me", "{\"language\":\"de\"}").status()).isEqualTo(400);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (var typed : List.of("", "jan", "jan@x", "a@b.example\\r\\nBcc: c@d.example", "a@b.example,c@d.example")) {
            var answer = browser.post("/api/sign-in", "{\"email\":\"%s\"}".formatted(typed));
            assertThat(answer.status()).as(typed).isEqualTo(422);
            assertThat(answer.problem()).isEqualTo("invalid-fields");
        }
        assertThat(browser.post("/api/sign-in", "{").problem()).isEqualTo("malformed-request");
        assertThat(browser.post("/api/sign-in", "{}").problem()).isEqualTo("invalid-fields");
        assertThat(confirm(browser, "{}").problem()).isEqualTo("sign-in-expired");
    }

    @Test
    void theKeysAreOpenAndPublicOnly() {
        var keys = Town.stranger().get("/internal/keys");
        assertThat(keys.status()).isEqualTo(200);
        assertThat(keys.body().path("keys").get(0).path("kty").asString()).isEqualTo("EC");
        assertThat(keys.body().path("keys").get(0).has("d")).isFalse();
        assertThat(Town.stranger().get("/internal/revoked-sessions").status()).isEqualTo(403);
    }

    private Browser.Answered ask() {
        var asked = browser.post("/api/sign-in", "{\"email\":\" %s \"}".formatted(email.toUpperCase(Locale.ROOT)));
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(202);
        assertThat(asked.body().toString()).isEqualTo("{}");
        return asked;
    }

    private String code(String code) {
        return "{\"email\":\"%s\",\"code\":\"%s\"}".formatted(email, code);
    }

    private static Browser.Answered confirm(Browser browser, String json) {
        return browser.post("/api/sign-in/confirm", json);
    }

    private long accounts() {
        return Town.jdbc()
                .sql("select count(*) from account where email = ?")
                .param(email)
                .query(Long.class)
                .single();
    }

    private List<String> answers() {
        return Town.jdbc()
                .sql("select answer from sign_in where email = ? order by asked_at")
                .param(email)
                .query(String.class)
                .list();
    }
}
