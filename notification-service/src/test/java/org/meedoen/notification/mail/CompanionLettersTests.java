package org.meedoen.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.contracts.signup.Companion;

class CompanionLettersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EXCHANGED      | INTERPRETER | nl | Ook je tolk heeft hier een plek.
            ASSIGNED_INSTEAD | COMPANION | en | Your companion has a place here too.
            SLOT_CANCELLED | INTERPRETER | nl | Ook je tolk heeft hier geen plek meer.
            HANDED_OVER    | COMPANION   | en | Your companion no longer has a place here either.
            ACCOMPANIED    | COMPANION   | nl | jij hebt hier een plek, en de organisatie heeft nu ook een plek voor je begeleider.
            """)
    void aMailSaysWhatItMeansForWhoComesAlong(MailKind kind, Companion companion, String language, String said) {
        assertThat(LettersFixture.letterBeside(kind, companion, language).text())
                .containsOnlyOnce(said);
    }
}
