package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.mail.LettersFixture.letter;
import static org.meedoen.notification.mail.LettersFixture.letterTo;
import static org.meedoen.notification.mail.LettersFixture.slot;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

/** Names and titles are other people's text. */
class HostileLetterTextTests {

    @Test
    void markupInTitlesAndNamesIsEscaped() {
        var hostile = slot("<script>alert('x')</script> & \"meer\"", null);
        var letter = letterTo("<img src=x onerror=alert(1)>", hostile);
        assertThat(letter.html()).doesNotContain("<script", "<img").contains("&lt;script&gt;", "&lt;img src", "&amp;");
        assertThat(letter.text()).contains("<script>alert('x')</script> & \"meer\"");
    }

    @Test
    void templatesAndPlaceholdersInTitlesAreNotEvaluated() {
        var letter = letterTo("{{language}} {position} $1", slot("{{#details}} {name} \\1 {{{html}}}", null));
        assertThat(letter.text()).contains("Hallo {{language}} {position} $1,", "{{#details}} {name} \\1 {{{html}}}");
    }

    @Test
    void lineBreaksInTitlesCanNeitherForgeHeadersNorLines() {
        var letter =
                letterTo("Anna\r\nBcc: all@stad.example", slot("Wandeling\r\nBcc: x@y.example\u2028\u202Eton", null));
        assertThat(letter.subject()).isEqualTo("Je hebt een plek: Wandeling Bcc: x@y.example ton");
        assertThat(letter.name()).isEqualTo("Anna Bcc: all@stad.example");
        assertThat(letter.text()).doesNotContain("\nBcc").contains("Hallo Anna Bcc: all@stad.example,");
    }

    @Test
    void aSubjectStaysShort() {
        assertThat(letterTo("Anna", slot("lang ".repeat(200), null)).subject())
                .hasSizeLessThanOrEqualTo(150)
                .endsWith("…");
    }

    @Test
    void nothingInAMailIsFetchedOrFollowed() {
        assertThat(letter(MailKind.CONFIRMED, Held.PLACE, "nl").html())
                .doesNotContain("<img", "src=", "<script", "@import", "url(", "<link");
    }
}
