package org.meedoen.signup.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.signup.text.Typed.Flaw;

class TypedTests {

    @ParameterizedTest
    @ValueSource(strings = {"Fatima el Idrissi", "<b>Jan</b> & \"Els\"", "Zoë 👩‍👩‍👧", "Ἀθηνᾶ", "O'Neill, J."})
    void whatPeopleAreCalledIsFine(String name) {
        assertThat(Typed.flawInLine(Typed.tidy(name), 100)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\r\nBcc: c@d.example",
                "a\tb",
                "a\u0000b",
                "a\u007fb",
                "a\u0085b",
                "a\u2028b",
                "a\u202Eb",
                "a\uD800b"
            })
    void whatBreaksALineOrHidesIsNot(String name) {
        assertThat(Typed.flawInLine(name, 100)).isEqualTo(Flaw.CONTROL_CHARACTER);
    }

    @Test
    void aTextOfSeveralLinesIsFineWhereLinesAreExpected() {
        assertThat(Typed.flawInText("a\n\nb\tc", 100)).isNull();
        assertThat(Typed.flawInText("a\u0007b", 100)).isEqualTo(Flaw.CONTROL_CHARACTER);
    }

    @Test
    void theEmptyAndTheEndlessAreRefused() {
        assertThat(Typed.flawInLine(Typed.tidy(" \t "), 100)).isEqualTo(Flaw.EMPTY);
        assertThat(Typed.flawInLine("x".repeat(101), 100)).isEqualTo(Flaw.TOO_LONG);
    }

    @Test
    void oneNameHasOneForm() {
        assertThat(Typed.tidy(" Zoe\u0308 ")).isEqualTo("Zo\u00eb");
    }
}
