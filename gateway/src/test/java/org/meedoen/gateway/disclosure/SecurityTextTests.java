package org.meedoen.gateway.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.gateway.installation.Installation;

class SecurityTextTests {

    private static final Installation INSTALLATION =
            new Installation(URI.create("https://meedoen.voorbeeld.example"), "a-token", false);

    @Test
    void has_contact_and_expiry() {
        var settings = new DisclosureSettings(
                List.of(URI.create("mailto:security@stad.example"), URI.create("https://stad.example/melden")),
                URI.create("https://stad.example/beleid"));
        assertThat(textOf(settings).lines())
                .containsExactly(
                        "Contact: mailto:security@stad.example",
                        "Contact: https://stad.example/melden",
                        "Expires: 2027-05-29T00:00:00Z",
                        "Preferred-Languages: nl, en",
                        "Canonical: https://meedoen.voorbeeld.example/.well-known/security.txt",
                        "Policy: https://stad.example/beleid");
    }

    @Test
    void has_no_policy_unless_one_is_configured() {
        var settings = new DisclosureSettings(List.of(URI.create("mailto:security@stad.example")), null);
        assertThat(textOf(settings)).doesNotContain("Policy");
    }

    @Test
    void refuses_a_contact_without_a_scheme() {
        assertThatThrownBy(() -> new DisclosureSettings(List.of(URI.create("security@stad.example")), null))
                .hasMessageContaining("MEEDOEN_SECURITY_CONTACT");
    }

    private static String textOf(DisclosureSettings settings) {
        return new SecurityText(settings, INSTALLATION, InstantSource.fixed(Instant.parse("2026-11-29T13:00:00Z")))
                .text();
    }
}
