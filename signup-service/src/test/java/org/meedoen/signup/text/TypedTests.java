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

    /** Each is drawn as nothing, or as empty space. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00A0, 0x00AD, 0x034F, 0x061C, 0x115F, 0x1160, 0x1680, 0x17B4, 0x180E, 0x2000, 0x2007, 0x200B, 0x200C,
                0x200D, 0x200E, 0x200F, 0x202F, 0x205F, 0x2060, 0x2064, 0x206A, 0x2800, 0x3000, 0x3164, 0xFE00, 0xFE0F,
                0xFEFF, 0xFFA0, 0xFFF9, 0x1D173, 0xE0001, 0xE0041, 0xE0100
            })
    void whatNobodySeesIsNoNameAndMakesNoOtherName(int character) {
        var nothing = Character.toString(character);
        assertThat(Typed.flawInLine(Typed.tidy(nothing), 100)).isEqualTo(Flaw.EMPTY);
        assertThat(Typed.flawInText(Typed.tidy(nothing + "\n" + nothing), 100)).isEqualTo(Flaw.EMPTY);
        assertThat(Typed.tidy(nothing + "Sam ")).isEqualTo("Sam");
        assertThat(Typed.alike("Sam" + nothing + " de Boer" + nothing)).isEqualTo("sam de boer");
        assertThat(EmailAddress.read(nothing + "sam@b.example" + nothing)).hasValue("sam@b.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0301", "\u20DD", "\uE000", "\uFFFF"})
    void aMarkOnNothingIsNoNameEither(String mark) {
        assertThat(Typed.flawInLine(Typed.tidy(mark), 100)).isEqualTo(Flaw.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200cخواهم", "❤\uFE0F", "葛\uDB40\uDD00城", "क्\u200dष", "13\u00A0uur"})
    void whatShapesTheCharacterBeforeItStays(String text) {
        assertThat(Typed.tidy(" " + text + "\u200B ")).isEqualTo(text);
    }

    @Test
    void namesThatDifferInSpaceCapitalsOrCompositionAreAlike() {
        assertThat(Typed.alike("Zoë  de\u00A0BOER"))
                .isEqualTo(Typed.alike(" zoe\u0308 de boer"))
                .isNotEqualTo(Typed.alike("Zoe de Boer"));
        assertThat(Typed.alike("Jan Jansen")).isNotEqualTo(Typed.alike("JanJansen"));
    }
}
