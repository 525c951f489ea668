package org.meedoen.signup.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @Test
    void anAddressIsStoredInLowerCaseAndWithoutSpaceAroundIt() {
        assertThat(EmailAddress.read("  Jan.de-Vries+lpb@Gemeente.Example "))
                .hasValue("jan.de-vries+lpb@gemeente.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "jan",
                "@b.example",
                "jan@",
                "jan@localhost",
                "jan@b..example",
                "jan@-b.example",
                "jan@b.example.",
                ".jan@b.example",
                "jan.@b.example",
                "j..n@b.example",
                "jan@@b.example",
                "jan@b@c.example",
                "jan@b.example,els@b.example",
                "jan@b.example els@b.example",
                "jan@b.example\r\nBcc: els@b.example",
                "Jan <jan@b.example>",
                "\"jan\"@b.example",
                "jan@[127.0.0.1]",
                "jan\u0000@b.example",
                "jän@b.example",
                "jan@b.example;"
            })
    void whatIsNotOnePlainAddressIsRefused(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThat(EmailAddress.read("a".repeat(65) + "@b.example")).isEmpty();
        assertThat(EmailAddress.read("a@" + "b.".repeat(130) + "example")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Jan@Gemeente.example            | jan@gemeente.example
            jan+1@gemeente.example          | jan@gemeente.example
            JAN+congres+2@gemeente.example  | jan@gemeente.example
            j.an@gemeente.example           | j.an@gemeente.example
            +jan@gemeente.example           | +jan@gemeente.example
            J.a.n+1@gmail.com               | jan@gmail.com
            jan@GoogleMail.com              | jan@gmail.com
            """, delimiter = '|')
    void aMailboxIsTheSameUnderEachOfItsAddresses(String typed, String mailbox) {
        assertThat(EmailAddress.mailbox(EmailAddress.read(typed).orElseThrow())).isEqualTo(mailbox);
    }

    @Test
    void aDomainHasADot() {
        assertThat(EmailAddress.isDomain("gemeente.example")).isTrue();
        assertThat(EmailAddress.isDomain("example")).isFalse();
        assertThat(EmailAddress.isDomain("@gemeente.example")).isFalse();
    }
}
