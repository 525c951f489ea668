package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;

/** Nobody can sign another person in with a session that they know. */
class SessionFixationIT {

    private static final String SESSION = "meedoen_session";
    private static final String DEVICE = "meedoen_sign_in";

    @BeforeAll
    static void letAnybodyIn() {
        Town.congress("ANYONE");
    }

    private final Newcomer newcomer = new Newcomer();

    @Test
    void aCookieThatWasThereBeforeIsNotTheSessionAfterwards() {
        var attacker = Town.signedIn(Town.freshEmail());
        for (var planted : List.of("planted", "a.b.c", attacker.cookie(SESSION))) {
            newcomer.browser().with(SESSION, planted);
            newcomer.ask();
            var signedIn = newcomer.confirm(Newcomer.link(Town.token(newcomer.mail())));
            assertThat(signedIn.status()).isEqualTo(201);
            assertThat(newcomer.browser().cookie(SESSION)).isNotEmpty().isNotEqualTo(planted);
            assertThat(email(newcomer.browser())).isEqualTo(newcomer.email());
        }
        assertThat(email(attacker)).isNotEqualTo(newcomer.email());
        assertThat(Town.stranger().with(SESSION, "planted").get("/api/v1/me").problem())
                .isEqualTo("sign-in-needed");
    }

    @Test
    void everySignInIsAnotherSession() {
        var one = Town.signedIn(newcomer.email());
        var other = Town.signedIn(newcomer.email());
        assertThat(one.cookie(SESSION)).isNotEqualTo(other.cookie(SESSION));
        one.delete("/api/v1/login-sessions/current");
        assertThat(email(other)).isEqualTo(newcomer.email());
    }

    /** Otherwise whoever planted it could enter the code of a mail that another browser asked for. */
    @Test
    void aDeviceCookieThatWasThereBeforeIsNotTheOneThatAsked() {
        newcomer.browser().with(DEVICE, "planted");
        newcomer.ask();
        assertThat(newcomer.browser().cookie(DEVICE)).isNotEmpty().isNotEqualTo("planted");
        var attacker = Town.stranger().with(DEVICE, "planted");
        var code = newcomer.code(newcomer.mail().text("code"));
        assertThat(Newcomer.confirm(attacker, code).problem()).isEqualTo("sign-in-expired");
        assertThat(newcomer.confirm(code).status()).isEqualTo(201);
    }

    private static String email(Browser browser) {
        return browser.get("/api/v1/me").body().at("/account/email").asString("");
    }
}
