package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser;
import org.meedoen.signup.RunningService;
import org.meedoen.signup.Town;

/** The stored keys are encrypted, and a leaked key can be replaced at once. */
class SigningKeyIT {

    private final RunningService service = new RunningService();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void the_database_contains_no_readable_key() {
        service.start();
        assertThat(stored("jwk")).isNull();
        assertThat(stored("encrypted")).isNotBlank().doesNotContain("{", "RSA");
    }

    @Test
    void a_key_that_an_older_version_stored_is_encrypted_and_still_signs() throws Exception {
        service.start();
        var old = new RSAKeyGenerator(2048)
                .keyID("1f0e9a52-58f1-4c5f-8a52-aa64f1d5b0a1")
                .generate();
        service.jdbc()
                .sql("update signing_key set id = ?, jwk = ?::jsonb, encrypted = null")
                .params(old.getKeyID(), old.toJSONString())
                .update();
        var upgraded = service.start();
        assertThat(stored("jwk")).isNull();
        assertThat(published(upgraded)).isEqualTo(old.toPublicJWK().toRSAKey());
    }

    @Test
    void another_secret_prevents_the_start_and_changes_nothing() {
        service.start();
        var before = stored("encrypted");
        assertThatThrownBy(() -> service.start("--MEEDOEN_KEY_SECRET=demo-another-secret"))
                .hasStackTraceContaining("encrypted with another MEEDOEN_KEY_SECRET");
        assertThat(stored("encrypted")).isEqualTo(before);
    }

    @Test
    void outside_the_demo_the_default_secret_is_rejected() {
        service.start();
        var before = stored("encrypted");
        service.jdbc()
                .sql("alter role current_user password 'a-long-and-random-password'")
                .update();
        assertThatThrownBy(() -> service.start(
                        "--spring.profiles.active=",
                        "--MEEDOEN_PUBLIC_URL=https://meedoen.voorbeeld.example",
                        "--MEEDOEN_DATABASE_PASSWORD=a-long-and-random-password",
                        "--MEEDOEN_GATEWAY_TOKEN=a-long-and-random-token",
                        "--MEEDOEN_NOTIFICATION_TOKEN=another-random-token",
                        "--MEEDOEN_METRICS_TOKEN=a-third-random-token"))
                .hasStackTraceContaining("MEEDOEN_KEY_SECRET is not set");
        assertThat(stored("encrypted")).isEqualTo(before);
    }

    @Test
    void after_a_leak_a_new_key_signs_and_old_sessions_are_rejected() {
        var before = service.start();
        var session = signedIn(before);
        assertThat(session.get("/api/v1/me").status()).isEqualTo(200);

        var emergency =
                new String[] {"--MEEDOEN_KEY_SECRET=demo-another-secret", "--MEEDOEN_KEYS_NOT_BEFORE=" + Instant.now()};
        var after = service.start(emergency);
        assertThat(published(after)).isNotEqualTo(published(before));
        assertThat(session.at(after).get("/api/v1/me").status()).isEqualTo(401);
        var again = signedIn(after);
        assertThat(again.get("/api/v1/me").status()).isEqualTo(200);

        var later = service.start(emergency);
        assertThat(published(later)).isEqualTo(published(after));
        assertThat(again.at(later).get("/api/v1/me").status()).isEqualTo(200);
    }

    private String stored(String column) {
        return service.jdbc()
                .sql("select " + column + "::text from signing_key")
                .query((row, number) -> new String[] {row.getString(1)})
                .single()[0];
    }

    private static RSAKey published(int port) {
        try {
            var keys = new Browser(port).get("/internal/keys").body().path("keys");
            assertThat(keys.size()).isOne();
            return RSAKey.parse(keys.get(0).toString());
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }

    private Browser signedIn(int port) {
        var browser = new Browser(port);
        browser.post("/api/v1/sign-in-requests", "{\"email\":\"" + RunningService.ADMINISTRATOR + "\"}");
        var latest = service.jdbc()
                .sql("select id::text from sign_in order by asked_at desc limit 1")
                .query(String.class)
                .single();
        var mail = browser.internally("POST", "/internal/sign-ins/" + latest + "/mint", "");
        browser.post("/api/v1/login-sessions", "{\"token\":\"" + Town.token(mail) + "\"}");
        return browser;
    }
}
