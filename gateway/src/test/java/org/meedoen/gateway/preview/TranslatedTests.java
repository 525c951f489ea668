package org.meedoen.gateway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TranslatedTests {

    private static String beginning(String text) {
        return new Translated(null, text).beginning().in(Locale.ENGLISH);
    }

    @Test
    void a_long_text_ends_after_a_word() {
        assertThat(beginning("word ".repeat(100))).hasSizeLessThanOrEqualTo(201).endsWith("word…");
        assertThat(beginning(" a\n short\ttext ")).isEqualTo("a short text");
    }

    @Test
    void a_text_without_spaces_is_not_cut_inside_an_emoji() {
        assertThat(beginning("a" + "🚲".repeat(150))).isEqualTo("a" + "🚲".repeat(99) + "…");
        assertThat(beginning("🚲".repeat(150))).isEqualTo("🚲".repeat(100) + "…");
    }
}
