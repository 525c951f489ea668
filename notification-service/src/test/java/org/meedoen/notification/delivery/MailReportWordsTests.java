package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.notification.delivery.persistence.MailReport;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.notification.mail.UnsentReason;

/** What is in the report for people has a word in both languages. */
class MailReportWordsTests {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyCodeAndColumnHasAWord(String language) {
        allHaveWords(language, "kind", MailKind.values());
        allHaveWords(language, "state", MailState.values());
        allHaveWords(language, "reason", UnsentReason.values());
        assertThat(MailReportWords.in(language).headings("mails", MailReport.COLUMNS))
                .noneMatch(heading -> heading.contains("_"));
    }

    private static void allHaveWords(String language, String column, Enum<?>... codes) {
        var words = MailReportWords.in(language);
        assertThat(Arrays.stream(codes).map(Enum::name))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(words.word(column, code)).isNotEqualTo(code));
    }
}
