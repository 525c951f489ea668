package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
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

    @Test
    void bothServicesHaveTheSameCompanion() {
        assertThat(agree("INTERPRETER", "INTERPRETER", false)).isTrue();
        assertThat(agree("INTERPRETER", null, false)).isFalse();
        assertThat(agree(null, "COMPANION", false)).isFalse();
    }

    @Test
    void anAnswerAboutACompanionIsDue() {
        assertThat(agree("COMPANION", "COMPANION", true)).isFalse();
    }

    private static boolean agree(@Nullable String here, @Nullable String there, boolean accompanying) {
        return new SignupRow(SIGNUP, SLOT, ANNA, "CONFIRMED", 1, here, accompanying)
                .agreesWith(new PlaceRow(SIGNUP, SLOT, ANNA, "CONFIRMED", 1, 1, there));
    }

    private static boolean agree(String status, String standing) {
        return new SignupRow(SIGNUP, SLOT, ANNA, status, 1, null, false)
                .agreesWith(new PlaceRow(SIGNUP, SLOT, ANNA, standing, 1, 1, null));
    }
}
