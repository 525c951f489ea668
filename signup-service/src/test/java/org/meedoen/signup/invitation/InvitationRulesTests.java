package org.meedoen.signup.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.congress.CongressState;
import org.meedoen.signup.invitation.InvitationOutcome.NotAccepted;
import org.meedoen.signup.invitation.InvitationOutcome.Own;
import org.meedoen.signup.invitation.InvitationOutcome.TogetherAlready;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.registration.Declined;
import org.meedoen.signup.registration.Pairing;
import org.meedoen.signup.registration.SlotConditions;

class InvitationRulesTests {

    private static final CongressId CONGRESS = new CongressId("meetdag-2030");
    private static final LocalDate DAY = LocalDate.parse("2030-05-14");
    private static final Instant OPENS = Instant.parse("2030-05-01T10:00:00Z");
    private static final Instant CLOSES = Instant.parse("2030-05-13T10:00:00Z");
    private static final Instant STARTS = Instant.parse("2030-05-14T08:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final SlotId slot = SlotId.random();
    private final Participant anna = participant(null);
    private final Participant bob = participant(null);

    @Test
    void agreeingIsPossibleBeforeSignUpOpensAndUntilItCloses() {
        for (var now : List.of(OPENS.minusSeconds(1), OPENS, CLOSES.minusSeconds(1))) {
            assertThat(rules(at(now)).whyNotInvite(anna)).isEmpty();
            assertThat(rules(at(now)).whyNotAccept(open(), bob)).isEmpty();
        }
        assertThat(rules(at(CLOSES)).whyNotInvite(anna)).contains(not(new Declined.Closed(CLOSES, ZONE)));
        assertThat(rules(at(CLOSES)).whyNotAccept(open(), bob)).contains(not(new Declined.Closed(CLOSES, ZONE)));
    }

    @Test
    void anInvitationNeedsADayOnWhichBothMayCome() {
        var otherDay = participant(Set.of(DAY.plusDays(1)));
        assertThat(rules(at(OPENS)).whyNotInvite(otherDay)).contains(not(new Declined.NotTheirDay(DAY)));
        assertThat(rules(at(OPENS)).whyNotAccept(open(), otherDay)).contains(not(new Declined.NotTheirDay(DAY)));
        var calledOff = new SlotConditions(
                slot, CONGRESS, DAY, true, STARTS, OPENS, CLOSES, ZONE, CongressState.PUBLISHED, OPENS);
        assertThat(rules(calledOff).whyNotInvite(anna)).contains(not(new Declined.SlotCancelled()));
    }

    @Test
    void aSingleSignUpExcludesAPair() {
        var annaIs = new InvitationRules(at(OPENS), Set.of(anna.id()), Set.of());
        assertThat(annaIs.whyNotInvite(anna)).contains(not(new Declined.SignedUpAlready()));
        assertThat(annaIs.whyNotAccept(open(), bob)).contains(not(new Declined.PartnerSignedUpAlready()));
        var bobIs = new InvitationRules(at(OPENS), Set.of(bob.id()), Set.of());
        assertThat(bobIs.whyNotAccept(open(), bob)).contains(not(new Declined.SignedUpAlready()));
    }

    @Test
    void aParticipantAgreesWithOnePartnerPerSlot() {
        for (var one : List.of(anna, bob)) {
            var agreed = new InvitationRules(at(OPENS), Set.of(), Set.of(one.id()));
            assertThat(agreed.whyNotInvite(one)).contains(new TogetherAlready());
            assertThat(agreed.whyNotAccept(open(), bob)).contains(new TogetherAlready());
        }
    }

    @Test
    void nobodyAcceptsTheirOwnInvitation() {
        assertThat(rules(at(OPENS)).whyNotAccept(open(), anna)).contains(new Own());
    }

    @Test
    void anInvitationIsAcceptedOnce() {
        for (var state : List.of(Pairing.State.ACCEPTED, Pairing.State.USED, Pairing.State.TAKEN_BACK)) {
            var invitation = new Pairing(UUID.randomUUID(), CONGRESS, slot, anna.id(), ParticipantId.random(), state);
            assertThat(rules(at(OPENS)).whyNotAccept(invitation, bob)).contains(not(new Declined.InvitationOver()));
        }
    }

    private static InvitationRules rules(SlotConditions slot) {
        return new InvitationRules(slot, Set.of(), Set.of());
    }

    private static InvitationOutcome not(Declined why) {
        return new NotAccepted(why);
    }

    private Pairing open() {
        return new Pairing(UUID.randomUUID(), CONGRESS, slot, anna.id(), null, Pairing.State.OPEN);
    }

    private SlotConditions at(Instant now) {
        return new SlotConditions(
                slot, CONGRESS, DAY, false, STARTS, OPENS, CLOSES, ZONE, CongressState.PUBLISHED, now);
    }

    private static Participant participant(@Nullable Set<LocalDate> days) {
        return new Participant(
                ParticipantId.random(), CONGRESS, "sam@deelnemer.example", "Sam", null, days, 0, "nl", true);
    }
}
