package org.meedoen.signup;

import java.util.UUID;
import org.meedoen.testsupport.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one service most tests share, and short ways to be somebody in it. */
public final class Town {

    /** A message to everyone. */
    public static final String ANNOUNCEMENT = """
            {"audience":{"kind":"EVERYONE"},"subject":{"nl":"Tot morgen"},"body":{"nl":"Tot morgen, {naam}."}}
            """;

    private static final RunningService SERVICE = new RunningService();
    private static final int PORT = SERVICE.start();

    private Town() {}

    public static int port() {
        return PORT;
    }

    /** One more instance on the same database. */
    public static int anotherInstance(String... settings) {
        return SERVICE.start(settings);
    }

    public static JdbcClient jdbc() {
        return SERVICE.jdbc();
    }

    public static Browser stranger() {
        return new Browser(PORT);
    }

    public static Browser administrator() {
        return Administrator.BROWSER;
    }

    public static Browser signedIn(String email) {
        var browser = stranger();
        browser.post("/api/v1/sign-in-requests", "{\"email\":\"%s\"}".formatted(email));
        var confirmed = browser.post("/api/v1/login-sessions", "{\"token\":\"%s\"}".formatted(token(mail(email))));
        if (confirmed.status() != 201) throw new AssertionError(confirmed.body().toString());
        return browser;
    }

    /** What the latest mail to the address would say. */
    public static Browser.Answered mail(String email) {
        return stranger().internally("POST", "/internal/sign-ins/" + latestSignIn(email) + "/mint", "");
    }

    public static UUID latestSignIn(String email) {
        return jdbc().sql("select id from sign_in where email = ? order by asked_at desc limit 1")
                .param(email)
                .query(UUID.class)
                .single();
    }

    public static String token(Browser.Answered mail) {
        return mail.text("link").substring(mail.text("link").indexOf("#token=") + "#token=".length());
    }

    public static String freshEmail() {
        return UUID.randomUUID() + "@gemeente.example";
    }

    /** A congress of its own, on 19 and 20 November 2090. */
    public static String congress(String admission) {
        var slug = draft(admission);
        // in SQL, so that the first event of the congress is one of the test
        jdbc().sql("update congress set published_at = now() where slug = ?")
                .param(slug)
                .update();
        return slug;
    }

    /** The same, but a draft. */
    public static String draft(String admission) {
        var slug = TestServers.freshName("c");
        var put = administrator().put("/api/v1/congresses/" + slug, congressJson(slug, admission));
        if (put.status() != 201) throw new AssertionError(put.body().toString());
        return slug;
    }

    public static Browser organiser(String congress) {
        return signedIn(organiserEmail(congress));
    }

    public static String congressJson(String slug, String admission) {
        return """
                {"name": {"nl": "Wijkcongres", "en": "Neighbourhood congress"}, "hostCity": "Utrecht",
                 "days": ["2090-11-19", "2090-11-20"], "timeZone": "Europe/Amsterdam",
                 "signupOpensAt": "2025-01-01T08:00:00Z", "signupClosesAt": "2090-11-18T17:00:00Z",
                 "admission": "%s", "admissionDomains": ["Domein.example"],
                 "contactEmail": "Vragen@wijkcongres.example", "organisers": ["%s"]}
                """.formatted(admission, organiserEmail(slug));
    }

    /** The same congress, marked as a sample. */
    public static String sample(String congressJson) {
        return congressJson.replace("\"admission\":", "\"sample\": true, \"admission\":");
    }

    private static String organiserEmail(String congress) {
        return congress + "@wijkcongres.example";
    }

    /** Signed in once: an address gets only so many mails. */
    private static final class Administrator {
        static final Browser BROWSER = signedIn(RunningService.ADMINISTRATOR);
    }
}
