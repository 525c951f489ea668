package org.meedoen.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OptionsTests {

    private static final List<String> KNOWN = List.of("spread", "rounds");

    @Test
    void anOptionStandsAloneOrHasANumber() {
        var options = Options.parse(List.of("--spread", "--rounds", "5"), KNOWN);
        assertThat(options.has("spread")).isTrue();
        assertThat(options.number("rounds", 3)).isEqualTo(5);
    }

    @Test
    void missingOptionsHaveTheirDefaults() {
        var options = Options.parse(List.of(), KNOWN);
        assertThat(options.has("spread")).isFalse();
        assertThat(options.number("rounds", 3)).isEqualTo(3);
    }

    @Test
    void unknownOptionsAreNamed() {
        assertThatThrownBy(() -> Options.parse(List.of("--turbo"), KNOWN)).hasMessageContaining("--turbo");
        assertThatThrownBy(() -> Options.parse(List.of("fast"), KNOWN)).hasMessageContaining("fast");
    }

    @Test
    void aNumberIsRequired() {
        var options = Options.parse(List.of("--rounds", "many"), KNOWN);
        assertThatThrownBy(() -> options.number("rounds", 3)).hasMessageContaining("many");
    }
}
