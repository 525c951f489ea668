package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class InstallationCheckTests {

    private static final String TOKEN = "a-long-and-random-token";

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.username", "signup")
            .withProperty("spring.datasource.password", "drawn");

    @Test
    void a_service_with_its_own_secrets_starts() {
        assertThatCode(() -> started("https://meedoen.voorbeeld.example", TOKEN))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", HttpProperties.DEMO_TOKEN, "x", "fifteen-letters"})
    void no_service_starts_with_a_token_that_is_known_or_guessed(String token) {
        assertThatThrownBy(() -> started("https://meedoen.voorbeeld.example", token))
                .hasMessageContaining("MEEDOEN_SERVICE_TOKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "signup"})
    void no_service_starts_with_the_default_password_of_its_database(String password) {
        environment.setProperty("spring.datasource.password", password);
        assertThatThrownBy(() -> started("https://meedoen.voorbeeld.example", TOKEN))
                .hasMessageContaining("MEEDOEN_DATABASE_PASSWORD");
    }

    @Test
    void no_service_starts_without_https() {
        assertThatThrownBy(() -> started("http://meedoen.voorbeeld.example", TOKEN))
                .hasMessageContaining("MEEDOEN_PUBLIC_URL");
    }

    @Test
    void the_demo_starts_with_the_defaults() {
        environment.setActiveProfiles("demo");
        environment.setProperty("spring.datasource.password", "signup");
        assertThatCode(() -> started("http://localhost:8080", HttpProperties.DEMO_TOKEN))
                .doesNotThrowAnyException();
    }

    private InstallationCheck started(String publicUrl, String token) {
        return new InstallationCheck(environment, new HttpProperties(URI.create(publicUrl), null, token, List.of()));
    }
}
