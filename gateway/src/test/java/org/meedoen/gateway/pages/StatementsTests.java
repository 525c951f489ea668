package org.meedoen.gateway.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class StatementsTests {

    private static final URI PAGE = URI.create("https://voorbeeld.example/toegankelijk");

    @Test
    void a_page_names_those_that_the_operator_has() {
        assertThat(new Statements(PAGE, null).tags()).containsOnlyKeys("accessibility-statement");
        assertThat(new Statements(null, PAGE).tags()).containsOnlyKeys("privacy-statement");
        assertThat(new Statements(null, null).tags()).isEmpty();
    }

    @Test
    void a_link_to_anything_but_https_stops_the_start() {
        assertThatThrownBy(() -> new Statements(URI.create("javascript:alert(1)"), null))
                .hasMessageContaining("MEEDOEN_ACCESSIBILITY_STATEMENT");
        assertThatThrownBy(() -> new Statements(PAGE, URI.create("http://voorbeeld.example")))
                .hasMessageContaining("MEEDOEN_PRIVACY_STATEMENT");
    }
}
