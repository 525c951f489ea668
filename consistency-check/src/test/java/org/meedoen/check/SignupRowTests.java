package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignupRowTests {

    private static final UUID ANY = new UUID(7, 7);

    @Test
    void bothServicesSayTheSameOfAPlace() {
        assertThat(agree("CONFIRMED", "CONFIRMED")).isTrue();
        assertThat(agree("WAITLISTED", "WAITING")).isTrue();
        assertThat(agree("CONFIRMED", "WAITING")).isFalse();
        assertThat(agree("CANCELLED", "REFUSED")).isFalse();
    }

    @Test
    void whoWithdrewWhatWasThenRefusedIsWithdrawn() {
        assertThat(agree("WITHDRAWN", "REFUSED")).isTrue();
        assertThat(agree("WITHDRAWN", "RELEASED")).isTrue();
        assertThat(agree("WITHDRAWN", "CONFIRMED")).isFalse();
    }

    @Test
    void whatAwaitsAnAnswerAgreesWithNothing() {
        assertThat(agree("REQUESTED", "CONFIRMED")).isFalse();
        assertThat(agree("WITHDRAWING", "RELEASED")).isFalse();
    }

    private static boolean agree(String status, String standing) {
        return new SignupRow(ANY, ANY, ANY, status, 1).agreesWith(new PlaceRow(ANY, ANY, ANY, standing, 1, 1));
    }
}
