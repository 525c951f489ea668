package org.meedoen.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.gateway.installation.Installation;

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
    void our_own_cookies_pass_and_the_session_only_if_it_is_valid(String sent, String signedIn, String signedOut) {
        var cookie = cookieAt("http://localhost:8080");
        assertThat(cookie.ownIn(sent, true)).isEqualTo(signedIn);
        assertThat(cookie.ownIn(sent, false)).isEqualTo(signedOut);
    }

    @Test
    void over_https_cookies_without_the_prefix_are_ignored() {
        var sent = "meedoen_session=a; __Host-meedoen_session=b; meedoen_sign_in=c; __Host-meedoen_sign_in=d";
        assertThat(cookieAt("https://meedoen.example").ownIn(sent, true))
                .isEqualTo("__Host-meedoen_session=b; __Host-meedoen_sign_in=d");
        assertThat(cookieAt("http://localhost:8080").ownIn(sent, true))
                .isEqualTo("meedoen_session=a; meedoen_sign_in=c");
    }

    private static SessionCookie cookieAt(String publicUrl) {
        return new SessionCookie(new Installation(URI.create(publicUrl), "the-token", false));
    }
}
