package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser;
import org.meedoen.signup.RunningService;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;
import tools.jackson.databind.JsonNode;

/** Two instances that start at once on an empty database. */
class FirstStartIT {

    private static RunningService service;
    private static int one;
    private static int other;

    @BeforeAll
    static void startBothAtOnce() {
        service = new RunningService();
        var both = CompletableFuture.supplyAsync(() -> service.start());
        other = service.start();
        one = both.join();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theyShareTheirKeysAndTheirSessions() {
        assertThat(new Browser(one).get("/internal/keys").body())
                .isEqualTo(new Browser(other).get("/internal/keys").body());
        var here = new Browser(one);
        here.post("/api/v1/sign-in-requests", asking(RunningService.ADMINISTRATOR));
        var mail = here.at(other).internally("POST", "/internal/sign-ins/" + latest() + "/mint", "");
        here.post("/api/v1/login-sessions", "{\"token\":\"%s\"}".formatted(Town.token(mail)));
        var there = here.at(other);
        assertThat(there.get("/api/v1/me").status()).isEqualTo(200);
        here.delete("/api/v1/login-sessions/current");
        await().until(() -> there.get("/api/v1/me").status() == 401);
    }

    @Test
    void whoMayNotSignInSeesTheSameAndIsToldByMailOnceADay() {
        var stranger = new Browser(one);
        var email = Town.freshEmail();
        assertThat(stranger.post("/api/v1/sign-in-requests", asking(email)).status())
                .isEqualTo(202);
        var declined = latest();
        assertThat(stranger.post("/api/v1/sign-in-requests", asking(email)).status())
                .isEqualTo(202);
        assertThat(service.jdbc()
                        .sql("select answer from sign_in where email = ? order by asked_at")
                        .param(email)
                        .query(String.class)
                        .list())
                .containsExactly("DECLINED", "SILENT");
        assertThat(stranger.internally("POST", "/internal/sign-ins/" + declined + "/mint", "")
                        .status())
                .isEqualTo(410);
        assertThat(stranger.internally("POST", "/internal/sign-ins/" + declined + "/declined", "")
                        .text("email"))
                .isEqualTo(email);
        try (var told = new TopicReader(Topics.NOTIFICATIONS, declined)) {
            var event = told.first(1).getFirst();
            assertThat(event.type()).isEqualTo("meedoen.sign-in.declined.v1");
            assertThat(event.text()).doesNotContain(email);
        }
        var wrong = stranger.post("/api/v1/login-sessions", "{\"email\":\"%s\",\"code\":\"123456\"}".formatted(email));
        assertThat(wrong.problem()).isEqualTo("wrong-code");
    }

    @Test
    void oneNetworkHasFewMailboxesToldThatTheyMayNotTakePart() {
        var answers = new ArrayList<String>();
        for (var time = 0; time < 22; time++) answers.add(answerTo(Town.freshEmail(), "2001:db8:19::1"));
        assertThat(answers.subList(0, 20)).containsOnly("DECLINED");
        assertThat(answers.subList(20, 22)).containsOnly("SILENT");
        assertThat(answerTo(Town.freshEmail(), "2001:db8:20::1")).isEqualTo("DECLINED");
    }

    @Test
    void aliasesAreOneMailboxForTheMailThatDeclinesToo() {
        var email = Town.freshEmail();
        assertThat(answerTo(email, "2001:db8:21::1")).isEqualTo("DECLINED");
        assertThat(answerTo(email.replace("@", "+1@"), "2001:db8:22::1")).isEqualTo("SILENT");
    }

    private static String answerTo(String email, String address) {
        assertThat(new Browser(one)
                        .from(address)
                        .post("/api/v1/sign-in-requests", asking(email))
                        .status())
                .isEqualTo(202);
        return service.jdbc()
                .sql("select answer from sign_in where email = ?")
                .param(email)
                .query(String.class)
                .single();
    }

    @Test
    void theMailThatDeclinesTellsWhetherTheCongressIsASample() {
        var administrator = new Browser(one);
        administrator.post("/api/v1/sign-in-requests", asking(RunningService.ADMINISTRATOR));
        var mail = administrator.internally("POST", "/internal/sign-ins/" + latest() + "/mint", "");
        assertThat(mail.body().path("sample").asBoolean(true)).isFalse();
        administrator.post("/api/v1/login-sessions", "{\"token\":\"%s\"}".formatted(Town.token(mail)));
        administrator.put("/api/v1/congresses/voorbeeld", Town.sample(Town.congressJson("voorbeeld", "LIST")));
        administrator.put("/api/v1/congresses/echt", Town.congressJson("echt", "LIST"));
        administrator.put("/api/v1/congresses/voorbeeld/publication", "");
        administrator.put("/api/v1/congresses/echt/publication", "");
        assertThat(declinedAt("voorbeeld").path("sample").asBoolean(false)).isTrue();
        assertThat(declinedAt("echt").path("sample").asBoolean(true)).isFalse();
    }

    @Test
    void theLastAdministratorStays() {
        var administrator = signedIn();
        var all = administrator.get("/api/v1/administrators").body();
        assertThat(all.size()).isOne();
        var last = "/api/v1/administrators/" + all.get(0).path("id").asString();
        assertThat(administrator.delete(last).problem()).isEqualTo("last-administrator");
        assertThat(administrator.get("/api/v1/administrators").body().size()).isOne();
    }

    @Test
    void aDraftAdmitsNobody() {
        signedIn().put("/api/v1/congresses/concept", Town.congressJson("concept", "ANYONE"));
        assertThat(declinedAt("concept").path("contactEmail").isMissingNode()).isTrue();
    }

    private static Browser signedIn() {
        var administrator = new Browser(one);
        administrator.post("/api/v1/sign-in-requests", asking(RunningService.ADMINISTRATOR));
        var mail = administrator.internally("POST", "/internal/sign-ins/" + latest() + "/mint", "");
        administrator.post("/api/v1/login-sessions", "{\"token\":\"%s\"}".formatted(Town.token(mail)));
        return administrator;
    }

    private static JsonNode declinedAt(String congress) {
        var stranger = new Browser(one);
        var ask = "{\"email\":\"%s\",\"wish\":{\"congress\":\"%s\"}}".formatted(Town.freshEmail(), congress);
        assertThat(stranger.post("/api/v1/sign-in-requests", ask).status()).isEqualTo(202);
        return stranger.internally("POST", "/internal/sign-ins/" + latest() + "/declined", "")
                .body();
    }

    private static String asking(String email) {
        return "{\"email\":\"%s\"}".formatted(email);
    }

    private static String latest() {
        return service.jdbc()
                .sql("select id::text from sign_in order by asked_at desc limit 1")
                .query(String.class)
                .single();
    }
}
