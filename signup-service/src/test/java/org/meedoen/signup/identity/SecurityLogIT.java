package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.http.SecurityLog;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;
import org.slf4j.LoggerFactory;

/** Who signed in, failed, was refused; organisers and administrators changed; sessions ended. */
class SecurityLogIT {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final Map<String, String> SHAPES = Map.of(
            "action",
            "[a-z-]+",
            "result",
            "success|failure|denied",
            "reason",
            "[a-z-]+",
            "object",
            "(sign-in-request|session|administrator)/(" + ID + "|all)|congress/[a-z0-9-]+|[A-Z]+ /[a-z0-9/{}-]+",
            "account",
            ID,
            "session",
            ID,
            "subject",
            ID,
            "network",
            "[0-9.]+/24");

    private final Logger log = (Logger) LoggerFactory.getLogger(SecurityLog.NAME);
    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
    private final Newcomer newcomer = new Newcomer();

    @BeforeEach
    void listen() {
        Town.congress("ANYONE");
        appender.start();
        log.addAppender(appender);
    }

    @AfterEach
    void stop() {
        log.detachAppender(appender);
    }

    @Test
    void signingInAndOutLeavesATraceWithoutAddressOrSecret() {
        newcomer.ask();
        var mail = newcomer.mail();
        newcomer.confirm(newcomer.code("123456x"));
        newcomer.confirm(newcomer.code(mail.text("code")));
        newcomer.confirm(Newcomer.link(Town.token(mail)));
        var browser = newcomer.browser();
        var account =
                browser.get("/api/v1/me").body().path("account").path("id").asString();
        var session =
                browser.get("/api/v1/login-sessions").body().get(0).path("id").asString();
        browser.get("/api/v1/administrators");
        browser.delete("/api/v1/login-sessions/current");

        var who = " account=" + account + " session=" + session;
        var signIn = " object=sign-in-request/" + Town.latestSignIn(newcomer.email());
        assertThat(lines())
                .containsExactly(
                        "action=sign-in-request result=success" + signIn,
                        "action=sign-in-by-code result=failure reason=wrong-code",
                        "action=sign-in-by-code result=success" + signIn + who,
                        "action=sign-in-by-link result=failure reason=expired",
                        "action=access result=denied reason=not-allowed object=GET /api/v1/administrators" + who,
                        "action=sign-out result=success object=session/" + session + who);
        saysNothingPrivate(newcomer.email(), mail.text("code"), Town.token(mail), browser.cookie("meedoen_sign_in"));
    }

    @Test
    void failuresTellWhoseAccountWasTried() {
        var owner = Town.signedIn(newcomer.email());
        var account = owner.get("/api/v1/me").body().path("account").path("id").asString();
        newcomer.ask();
        appender.list.clear();
        for (var time = 0; time < 5; time++) newcomer.confirm(newcomer.code("nope"));
        Town.jdbc()
                .sql("update sign_in set wrong_codes = 20 where email = ?")
                .param(newcomer.email())
                .update();
        newcomer.confirm(newcomer.code("nope"));
        assertThat(lines()).hasSize(6).allMatch(line -> line.contains("account=" + account));
        assertThat(lines().getLast()).startsWith("action=sign-in-by-code result=denied reason=too-many-wrong-codes");
    }

    @Test
    void mailThatIsNotSentIsTold() {
        for (var time = 0; time < 6; time++) newcomer.ask();
        assertThat(lines().getLast())
                .startsWith("action=sign-in-request result=denied reason=enough-mail object=sign-in-request/");
    }

    @Test
    void sessionsThatEndAreTold() {
        var here = Town.signedIn(newcomer.email());
        var there = Town.signedIn(newcomer.email());
        var other = there.get("/api/v1/login-sessions")
                .body()
                .valueStream()
                .filter(session -> session.path("current").asBoolean())
                .map(session -> session.path("id").asString())
                .findFirst()
                .orElseThrow();
        appender.list.clear();
        here.delete("/api/v1/login-sessions/" + other);
        here.delete("/api/v1/login-sessions");
        assertThat(lines())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("action=session-end result=success object=session/" + other),
                        all -> assertThat(all).startsWith("action=session-end result=success object=session/all"));
    }

    @Test
    void whoGainsOrLosesARoleIsTold() {
        var administrator = account(Town.administrator());
        var congress = Town.congress("LIST");
        var organiser = account(Town.organiser(congress));
        var without = Town.congressJson(congress, "LIST").replaceAll("\"organisers\": \\[.*]", "\"organisers\": []");
        Town.administrator().put("/api/v1/congresses/" + congress, without);
        assertThat(linesOf("organiser-add"))
                .singleElement()
                .asString()
                .contains("object=congress/" + congress, "account=" + administrator);
        assertThat(linesOf("organiser-remove"))
                .singleElement()
                .asString()
                .contains("object=congress/" + congress, "account=" + administrator, "subject=" + organiser);
        assertThat(linesOf("session-end")).anyMatch(line -> line.contains("subject=" + organiser));

        var added = Town.administrator()
                .post("/api/v1/administrators", "{\"email\":\"%s\"}".formatted(newcomer.email()))
                .text("id");
        Town.administrator().delete("/api/v1/administrators/" + added);
        for (var action : List.of("administrator-add", "administrator-remove")) {
            assertThat(linesOf(action)).singleElement().asString().contains("object=administrator/" + added);
        }
        saysNothingPrivate(newcomer.email(), congress + "@");
    }

    @Test
    void changesOfACongressAreLogged() {
        var administrator = account(Town.administrator());
        var congress = Town.draft("LIST");
        var path = "/api/v1/congresses/" + congress;
        Town.administrator().put(path + "/publication", "");
        Town.administrator().delete(path + "?confirmation=" + congress);
        Town.administrator().delete(path + "/publication");
        Town.administrator().delete(path + "?confirmation=" + congress);
        for (var action : List.of("congress-publish", "congress-withdraw", "congress-delete")) {
            assertThat(linesOf(action))
                    .singleElement()
                    .asString()
                    .contains("object=congress/" + congress, "account=" + administrator);
        }
    }

    private static String account(Browser browser) {
        return browser.get("/api/v1/me").body().path("account").path("id").asString();
    }

    private List<String> lines() {
        return List.copyOf(appender.list).stream()
                .map(ILoggingEvent::getMessage)
                .map(SecurityLogIT::withoutNetwork)
                .toList();
    }

    private static String withoutNetwork(String line) {
        assertThat(line).endsWith(" network=127.0.0.0/24");
        return line.substring(0, line.lastIndexOf(" network=")).replace("\"", "");
    }

    private List<String> linesOf(String action) {
        return lines().stream()
                .filter(line -> line.startsWith("action=" + action + " "))
                .toList();
    }

    /** Every value is a word of ours or an id; what was typed stands nowhere. */
    private void saysNothingPrivate(String... secrets) {
        assertThat(appender.list).isNotEmpty().allSatisfy(event -> {
            assertThat(event.getMessage()).doesNotContain(secrets);
            assertThat(event.getKeyValuePairs())
                    .allSatisfy(field -> assertThat(String.valueOf(field.value)).matches(SHAPES.get(field.key)));
            assertThat(event.getMessage().replace("\"", ""))
                    .isEqualTo(event.getKeyValuePairs().stream()
                            .map(field -> field.key + "=" + field.value)
                            .collect(Collectors.joining(" ")));
        });
    }
}
