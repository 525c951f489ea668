package org.meedoen.chaos.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

class ObservedHistoryTests {

    private final SignupId id = SignupId.random();
    private final SlotId slot = SlotId.random();
    private final ObservedHistory history = new ObservedHistory();

    @Test
    void theStateOfTheLatestResponseIsNoViolation() {
        history.record(is(SignupStatus.CONFIRMED));
        assertThat(history.violationsIn(List.of(is(SignupStatus.CONFIRMED)))).isEmpty();
    }

    @Test
    void aReportedSignupThatIsMissingIsLost() {
        history.record(is(SignupStatus.REQUESTED));
        assertThat(history.violationsIn(List.of())).singleElement().asString().contains("is lost");
    }

    @Test
    void aStatusMayOnlyBeFollowedByALaterOne() {
        history.record(is(SignupStatus.WAITLISTED));
        assertThat(history.violationsIn(List.of(is(SignupStatus.CONFIRMED)))).isEmpty();
        assertThat(history.record(is(SignupStatus.CONFIRMED))).isEmpty();
        assertThat(history.violationsIn(List.of(is(SignupStatus.WAITLISTED))))
                .singleElement()
                .asString()
                .contains("reported as CONFIRMED, and is WAITLISTED");
        assertThat(history.record(is(SignupStatus.WAITLISTED))).isNotEmpty();
    }

    @Test
    void aSignupThatIsStillUndecidedIsAViolation() {
        assertThat(history.violationsIn(List.of(is(SignupStatus.WITHDRAWING)))).hasSize(1);
    }

    @Test
    void aSignupIsWithdrawnOnlyOnRequest() {
        var withdrawn = new ObservedSignup(id, slot, SignupStatus.WITHDRAWN, "WITHDRAWN");
        assertThat(history.violationsIn(List.of(withdrawn))).hasSize(1);
        history.withdraw(id);
        assertThat(history.violationsIn(List.of(withdrawn))).isEmpty();
    }

    @Test
    void anAcceptedInvitationMayGiveAPlaceAfterARefusal() {
        history.acceptInvitation(slot);
        history.recordRefusal(slot);
        assertThat(history.violationsIn(List.of(is(SignupStatus.CONFIRMED)))).isEmpty();
    }

    @Test
    void onlyAnOfferedPlaceIsExchanged() {
        var exchanged = new ObservedSignup(id, slot, SignupStatus.WITHDRAWN, "EXCHANGED");
        assertThat(history.violationsIn(List.of(exchanged))).hasSize(1);
        history.offer(id, SlotId.random());
        assertThat(history.violationsIn(List.of(exchanged))).isEmpty();
    }

    @Test
    void aPlaceGainedInAnExchangeMayBeExchangedAgain() {
        history.offer(SignupId.random(), slot);
        assertThat(history.violationsIn(List.of(new ObservedSignup(id, slot, SignupStatus.WITHDRAWN, "EXCHANGED"))))
                .isEmpty();
    }

    @Test
    void onlyAPlaceThatTheOrganisersHandOverGoesToAColleague() {
        var gone = new ObservedSignup(id, slot, SignupStatus.WITHDRAWN, "HANDED_OVER");
        assertThat(history.violationsIn(List.of(gone))).hasSize(1);
        history.handOver(id);
        assertThat(history.violationsIn(List.of(gone))).isEmpty();
    }

    @Test
    void aRefusedParticipantHasNoPlace() {
        history.recordRefusal(slot);
        assertThat(history.violationsIn(List.of(is(SignupStatus.CONFIRMED)))).hasSize(1);
    }

    @Test
    void noParticipantHasTwoActiveSignupsForASlot() {
        var second = new ObservedSignup(SignupId.random(), slot, SignupStatus.WAITLISTED, "");
        assertThat(history.violationsIn(List.of(is(SignupStatus.CONFIRMED), second)))
                .hasSize(1);
    }

    private ObservedSignup is(SignupStatus status) {
        return new ObservedSignup(id, slot, status, "");
    }
}
