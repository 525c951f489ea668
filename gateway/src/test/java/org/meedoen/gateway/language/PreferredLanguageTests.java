package org.meedoen.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreferredLanguageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl                          | nl
            en                          | en
            EN-us                       | en
            nl-NL,nl;q=0.9,en;q=0.8     | nl
            en;q=0.3, nl;q=0.5          | nl
            de, fr;q=0.9, en;q=0.1      | en
            de                          | nl
            en;q=0                      | nl
            en;q=NaN                    | nl
            en;q=1e9, nl                | en
            english                     | nl
            *;q=0.1, en;q=0.05          | en
            """)
    void english_is_used_if_it_is_preferred(String header, String language) {
        assertThat(PreferredLanguage.in(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void a_header_no_browser_sends_is_not_read() {
        assertThat(PreferredLanguage.in("en," + "de,".repeat(200))).isEqualTo(PreferredLanguage.DUTCH);
        assertThat(PreferredLanguage.in(null)).isEqualTo(PreferredLanguage.DUTCH);
    }
}
