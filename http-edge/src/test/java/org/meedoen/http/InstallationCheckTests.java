package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class InstallationCheckTests {

    private static final String TOKEN = "a-long-and-random-token";
    private static final String DEMO_TOKEN = "demo-gateway-token";

    private final MockEnvironment environment = new MockEnvironment()
            .withProperty("spring.datasource.username", "signup")
            .withProperty("spring.datasource.password", "drawn");

    private final List<SecretSettings> settings = new ArrayList<>();

    private record OneSecret(String secretVariable, String secret) implements SecretSettings {}

    @Test
    void a_service_with_its_own_secrets_starts() {
        assertThatCode(() -> started("https://meedoen.voorbeeld.example", TOKEN))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", DEMO_TOKEN, "x", "fifteen-letters"})
    void no_service_starts_with_a_token_that_is_a_default_or_too_short(String token) {
        assertThatThrownBy(() -> started("https://meedoen.voorbeeld.example", token))
                .hasMessageContaining("MEEDOEN_GATEWAY_TOKEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "signup"})
    void no_service_starts_with_the_default_password_of_its_database(String password) {
        environment.setProperty("spring.datasource.password", password);
        assertThatThrownBy(() -> started("https://meedoen.voorbeeld.example", TOKEN))
                .hasMessageContaining("MEEDOEN_DATABASE_PASSWORD");
    }

    @Test
    void no_service_starts_with_the_same_token_for_two_clients() {
        var clients = Map.of("gateway", client(TOKEN), "notification", client(TOKEN));
        assertThatThrownBy(() -> started("https://meedoen.voorbeeld.example", clients))
                .hasMessageContaining("the same");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "demo-secret-that-is-long", "short"})
    void no_service_starts_with_a_secret_that_is_a_default_or_too_short(String secret) {
        settings.add(new OneSecret("MEEDOEN_SECRET", secret));
        assertThatThrownBy(() -> started("https://meedoen.voorbeeld.example", TOKEN))
                .hasMessageContaining("MEEDOEN_SECRET");
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
        assertThatCode(() -> started("http://localhost:8080", DEMO_TOKEN)).doesNotThrowAnyException();
    }

    private InstallationCheck started(String publicUrl, String token) {
        return started(publicUrl, Map.of("gateway", client(token)));
    }

    private InstallationCheck started(String publicUrl, Map<String, InternalClient> clients) {
        return new InstallationCheck(
                environment, new HttpProperties(URI.create(publicUrl), null, clients, List.of()), settings);
    }

    private static InternalClient client(String token) {
        return new InternalClient(token, List.of());
    }
}
