package org.meedoen.signup.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/mijn-programma",
                "/c/wijkcongres/activiteit/4f0d",
                "/c/wijkcongres/organisatie/",
                "/c/wijkcongres?dag=2090-11-19&soort=VISIT&terug=/mijn-programma",
                "/c/wijk%20congres/.well"
            })
    void aPageOfOurOwnIsTaken(String path) {
        assertThat(LocalPathValidator.isLocal(path)).isTrue();
        assertThat(URI.create("https://meedoen.example").resolve(path).getHost())
                .isEqualTo("meedoen.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mijn-programma",
                "https://elsewhere.example/",
                "javascript:alert(1)",
                "//elsewhere.example",
                "///elsewhere.example",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "/\t/elsewhere.example",
                "/\n/elsewhere.example",
                " //elsewhere.example",
                "/ /elsewhere.example",
                "/.//elsewhere.example",
                "/..//elsewhere.example",
                "/c/..//elsewhere.example",
                "/%2e//elsewhere.example",
                "/c/%2E%2e/x",
                "/c//elsewhere.example",
                "/c/..",
                "/c/.?x",
                "/samen#token=geheim",
                "/c/wijkcongres\r\nLocation: https://elsewhere.example",
                "/c/wijkcongres\u2028",
                "/café",
                "/api",
                "/api/v1/login-sessions",
                "/API/docs"
            })
    void whatABrowserCouldReadAsAnotherPlaceIsNot(String path) {
        assertThat(LocalPathValidator.isLocal(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 301})
    void aPathHasAnEnd(int length) {
        assertThat(LocalPathValidator.isLocal("/" + "a".repeat(length - 1))).isEqualTo(length <= 300);
    }
}
