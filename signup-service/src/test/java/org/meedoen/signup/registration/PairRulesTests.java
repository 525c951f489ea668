package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.congress.CongressState;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.registration.PairRules.PartnerOutcome;
import org.meedoen.signup.registration.Pairing.State;

class PairRulesTests {

    private static final CongressId CONGRESS = new CongressId("meetdag-2030");
    private static final LocalDate DAY = LocalDate.parse("2030-05-14");
    private static final Instant NOW = Instant.parse("2030-05-02T10:00:00Z");

    private final SlotId slot = SlotId.random();
    private final UUID invitation = UUID.randomUUID();
    private final Participant anna = participant(null);
    private final Participant bob = participant(null);

    @Test
    void aRequestWithoutAnInvitationIsForOne() {
        var alone = new SignupAttempt(SignupId.random(), UUID.randomUUID(), CONGRESS, slot, null, null, null, false);
        assertThat(PairRules.NOBODY.partnerFor(alone, entry(), anna)).isEqualTo(new PartnerOutcome.Alone());
    }

    @Test
    void eitherOfAPairMayRequestForBoth() {
        var agreed = pairing(State.ACCEPTED, bob.id());
        assertThat(ask(agreed, anna, bob)).isEqualTo(new PartnerOutcome.With(bob));
        assertThat(ask(agreed, bob, anna)).isEqualTo(new PartnerOutcome.With(anna));
    }

    @Test
    void anInvitationOfOthersOrForAnotherSlotIsNotFound() {
        var notFound = new PartnerOutcome.Not(new Declined.NotFound());
        assertThat(ask(pairing(State.ACCEPTED, ParticipantId.random()), bob, anna))
                .isEqualTo(notFound);
        assertThat(ask(
                        new Pairing(invitation, CONGRESS, SlotId.random(), anna.id(), bob.id(), State.ACCEPTED),
                        anna,
                        bob))
                .isEqualTo(notFound);
        assertThat(ask(
                        new Pairing(invitation, new CongressId("elders"), slot, anna.id(), bob.id(), State.ACCEPTED),
                        anna,
                        bob))
                .isEqualTo(notFound);
        assertThat(PairRules.NOBODY.partnerFor(attempt(), entry(), anna)).isEqualTo(notFound);
    }

    @Test
    void onlyAnAcceptedUnusedInvitationCounts() {
        assertThat(ask(pairing(State.OPEN, null), anna, bob))
                .isEqualTo(new PartnerOutcome.Not(new Declined.InvitationOpen()));
        for (var over : Set.of(State.USED, State.TAKEN_BACK)) {
            assertThat(ask(pairing(over, bob.id()), anna, bob))
                    .isEqualTo(new PartnerOutcome.Not(new Declined.InvitationOver()));
        }
    }

    @Test
    void bothOfAPairHaveToBeAllowedOnThatDay() {
        var cannot = new PartnerOutcome.Not(new Declined.PartnerCannot());
        var agreed = pairing(State.ACCEPTED, bob.id());
        var otherDay = new Participant(
                bob.id(), CONGRESS, "bob@deelnemer.example", "Bob", null, Set.of(DAY.plusDays(1)), 0, "nl", true);
        assertThat(ask(agreed, anna, otherDay)).isEqualTo(cannot);
        assertThat(new PairRules(Map.of(invitation, agreed), Map.of()).partnerFor(attempt(), entry(), anna))
                .isEqualTo(cannot);
    }

    private PartnerOutcome ask(Pairing pairing, Participant asking, Participant other) {
        return new PairRules(Map.of(invitation, pairing), Map.of(asking.id(), asking, other.id(), other))
                .partnerFor(attempt(), entry(), asking);
    }

    private Pairing pairing(State state, @Nullable ParticipantId invited) {
        return new Pairing(invitation, CONGRESS, slot, anna.id(), invited, state);
    }

    private SignupAttempt attempt() {
        return SignupAttempt.by(UUID.randomUUID(), CONGRESS, slot, null, null, invitation, false);
    }

    private SlotConditions entry() {
        var zone = ZoneId.of("Europe/Amsterdam");
        return new SlotConditions(
                slot,
                CONGRESS,
                DAY,
                false,
                NOW.plusSeconds(2),
                NOW.minusSeconds(1),
                NOW.plusSeconds(1),
                zone,
                CongressState.PUBLISHED,
                NOW);
    }

    private static Participant participant(@Nullable Set<LocalDate> days) {
        return new Participant(
                ParticipantId.random(), CONGRESS, "sam@deelnemer.example", "Sam", null, days, 0, "nl", true);
    }
}
