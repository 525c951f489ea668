package org.meedoen.signup.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResemblanceTests {

    @ParameterizedTest
    @CsvSource({
        "Proef Persoom, Proef Persoon",
        "Sanne Bakker, Sanne de Wit",
        "S. Bakker, Sanne Bakker",
        "Zoe, Zoë",
        "Fatima El-Idrissi, fatima el idrissi",
        "Janssen, Jansen"
    })
    void aTypingErrorAMarriageAndANameSpeltOutAreOnePersons(String before, String after) {
        assertThat(Resemblance.between(before, after)).isTrue();
        assertThat(Resemblance.between(after, before)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Jan, Els", "Jan van der Berg, Els van der Horst", "Jan de Boer, Piet de Wit", "Bureau Oost, Marktzaken"
    })
    void namesWithOnlyAParticleInCommonAreNot(String one, String other) {
        assertThat(Resemblance.between(one, other)).isFalse();
    }
}
