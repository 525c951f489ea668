package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

class SignupRowTests {

    private static final SignupId SIGNUP = SignupId.random();
    private static final SlotId SLOT = SlotId.random();
    private static final ParticipantId ANNA = ParticipantId.random();

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
        return new SignupRow(SIGNUP, SLOT, ANNA, status, 1)
                .agreesWith(new PlaceRow(SIGNUP, SLOT, ANNA, standing, 1, 1));
    }
}
