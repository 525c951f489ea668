package org.meedoen.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionCookieTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meedoen_session=a              | ''
            a=1; meedoen_session=x; b=2    | a=1; b=2
            meedoen_session=x;meedoen_session=y; a=1 | a=1
            my_meedoen_session=x           | my_meedoen_session=x
            a=meedoen_session=x            | a=meedoen_session=x
            meedoen_session                | ''
            """)
    void only_the_session_is_taken_out(String sent, String passed) {
        assertThat(SessionCookie.without(sent)).isEqualTo(passed);
    }
}
