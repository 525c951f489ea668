package org.meedoen.signup.congress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccentColorTests {

    @ParameterizedTest
    @CsvSource({"#000000, 21", "#ffffff, 1", "#777777, 4.48", "#767676, 4.54", "#5115ef, 7.77", "#FF0000, 4.00"})
    void theContrastIsThatOfTheGuidelines(String written, double contrast) {
        assertThat(color(written).contrastWithWhite()).isCloseTo(contrast, within(0.005));
    }

    /** The pages compute the same, see {@code color.test.ts}. */
    @ParameterizedTest
    @CsvSource({
        "#ffffff, #767676",
        "#777777, #767676",
        "#ff0000, #ee0000",
        "#ffcc00, #917300",
        "#00a5dc, #007fab",
        "#5115ef, #5115ef"
    })
    void theNearestColorThatIsDarkEnoughHasTheSameHue(String written, String darkEnough) {
        assertThat(color(written).darkEnough()).hasToString(darkEnough);
    }

    @Test
    void itIsAlwaysDarkEnough() {
        new Random(1)
                .ints(10_000, 0, 1 << 24)
                .mapToObj("#%06x"::formatted)
                .forEach(written -> assertThat(color(written).darkEnough().isDarkEnough())
                        .as(written)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5115ef", "#5115e", "#5115ef0", "#5115eg", "purple", " #5115ef", "#5115ef;"})
    void anythingElseIsNoColor(String written) {
        assertThat(AccentColor.read(written)).isEmpty();
    }

    private static AccentColor color(String written) {
        return AccentColor.read(written).orElseThrow();
    }
}
