package org.meedoen.signup.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSimilarityTests {

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
        assertThat(NameSimilarity.between(before, after)).isTrue();
        assertThat(NameSimilarity.between(after, before)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Jan, Els", "Jan van der Berg, Els van der Horst", "Jan de Boer, Piet de Wit", "Bureau Oost, Marktzaken"
    })
    void namesWithOnlyAParticleInCommonAreNotSimilar(String one, String other) {
        assertThat(NameSimilarity.between(one, other)).isFalse();
    }
}
