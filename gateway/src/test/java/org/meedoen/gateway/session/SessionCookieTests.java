package org.meedoen.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionCookieTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            meedoen_session=a                          | meedoen_session=a                     | ''
            a=1; meedoen_session=x; b=2                | meedoen_session=x                     | ''
            meedoen_session=x;meedoen_session=y; a=1   | meedoen_session=x; meedoen_session=y  | ''
            my_meedoen_session=x                       | ''                                    | ''
            a=meedoen_session=x                        | ''                                    | ''
            meedoen_session                            | meedoen_session                       | ''
            meedoen_sign_in=1; statistics=2; meedoen_session=3 | meedoen_sign_in=1; meedoen_session=3 | meedoen_sign_in=1
            ;;=;=                                      | ''                                    | ''
            """)
    void our_own_cookies_pass_and_the_session_only_when_it_is_one(String sent, String signedIn, String signedOut) {
        assertThat(SessionCookie.ownIn(sent, true)).isEqualTo(signedIn);
        assertThat(SessionCookie.ownIn(sent, false)).isEqualTo(signedOut);
    }
}
