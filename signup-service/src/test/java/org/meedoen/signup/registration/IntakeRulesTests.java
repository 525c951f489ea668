package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
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
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.participant.ActingFor;
import org.meedoen.signup.participant.Participant;

class IntakeRulesTests {

    private static final CongressId CONGRESS = new CongressId("meetdag-2030");
    private static final LocalDate DAY = LocalDate.parse("2030-05-14");
    private static final Instant OPENS = Instant.parse("2030-05-01T10:00:00Z");
    private static final Instant CLOSES = Instant.parse("2030-05-13T10:00:00Z");
    private static final Instant STARTS = Instant.parse("2030-05-14T08:00:00Z");
    private static final Instant MEANWHILE = Instant.parse("2030-05-02T10:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final UUID account = UUID.randomUUID();
    private final SlotId slot = SlotId.random();
    private final Participant somebody = participant(null);

    @Test
    void anAttemptWhileSignUpIsOpenIsAdmitted() {
        assertThat(judge(slotAt(MEANWHILE), these(somebody), null)).isInstanceOf(Ruling.Admitted.class);
    }

    @Test
    void signUpOpensAtTheMomentItself() {
        assertThat(judge(slotAt(OPENS), these(somebody), null)).isInstanceOf(Ruling.Admitted.class);
        assertThat(why(judge(slotAt(OPENS.minusNanos(1_000)), these(somebody), null)))
                .isEqualTo(new Declined.NotOpenYet(OPENS, ZONE));
    }

    @Test
    void signUpIsClosedFromTheMomentItself() {
        assertThat(judge(slotAt(CLOSES.minusNanos(1_000)), these(somebody), null))
                .isInstanceOf(Ruling.Admitted.class);
        assertThat(why(judge(slotAt(CLOSES), these(somebody), null))).isEqualTo(new Declined.Closed(CLOSES, ZONE));
    }

    @Test
    void aSlotThatHasBegunIsDeclined() {
        assertThat(judge(startingAt(MEANWHILE.plusNanos(1_000)), these(somebody), null))
                .isInstanceOf(Ruling.Admitted.class);
        assertThat(why(judge(startingAt(MEANWHILE), these(somebody), null))).isEqualTo(new Declined.SlotBegun());
    }

    private SlotConditions startingAt(Instant start) {
        return new SlotConditions(
                slot, CONGRESS, DAY, false, start, OPENS, CLOSES, ZONE, CongressState.PUBLISHED, MEANWHILE);
    }

    @Test
    void anAttemptOnADayThatIsNotTheirsIsDeclined() {
        var otherDay = participant(Set.of(DAY.plusDays(1)));
        assertThat(why(judge(slotAt(MEANWHILE), these(otherDay), null))).isEqualTo(new Declined.NotTheirDay(DAY));
        assertThat(judge(slotAt(MEANWHILE), these(participant(Set.of(DAY))), null))
                .isInstanceOf(Ruling.Admitted.class);
    }

    @Test
    void aCancelledSlotIsDeclined() {
        var calledOff = new SlotConditions(
                slot, CONGRESS, DAY, true, STARTS, OPENS, CLOSES, ZONE, CongressState.PUBLISHED, MEANWHILE);
        assertThat(why(judge(calledOff, these(somebody), null))).isEqualTo(new Declined.SlotCancelled());
    }

    @Test
    void aCongressAcceptsSignUpsWhileItIsPublishedAndNotPast() {
        assertThat(why(judge(in(CongressState.DRAFT), these(somebody), null))).isEqualTo(new Declined.NotPublished());
        assertThat(judge(in(CongressState.PUBLISHED), these(somebody), null)).isInstanceOf(Ruling.Admitted.class);
        assertThat(why(judge(in(CongressState.PAST), these(somebody), null))).isEqualTo(new Declined.CongressOver());
    }

    private SlotConditions in(CongressState state) {
        return new SlotConditions(slot, CONGRESS, DAY, false, STARTS, OPENS, CLOSES, ZONE, state, MEANWHILE);
    }

    @Test
    void aSlotOfAnotherCongressIsNotFound() {
        var elsewhere = new SlotConditions(
                slot,
                new CongressId("elders-2030"),
                DAY,
                false,
                STARTS,
                OPENS,
                CLOSES,
                ZONE,
                CongressState.PUBLISHED,
                MEANWHILE);
        assertThat(why(judge(elsewhere, these(somebody), null))).isEqualTo(new Declined.NotFound());
    }

    @Test
    void unknownSlotsAndParticipantsAreNotFound() {
        var attempt = new SignupAttempt(SignupId.random(), account, CONGRESS, slot, null, null, null, false);
        assertThat(why(new IntakeRules(Map.of(), Map.of(), Map.of(), PairRules.NOBODY).judge(attempt)))
                .isEqualTo(new Declined.NotFound());
    }

    @Test
    void aMailboxThatActsForSeveralHasToChoose() {
        var colleague = participant(null);
        var both = these(somebody, colleague);
        assertThat(why(judge(slotAt(MEANWHILE), both, null))).isEqualTo(new Declined.ChooseParticipant());
        assertThat(judge(slotAt(MEANWHILE), both, colleague.id()))
                .isInstanceOfSatisfying(
                        Ruling.Admitted.class,
                        ruling -> assertThat(ruling.participant()).isEqualTo(colleague));
    }

    @Test
    void onlyAnOwnPlaceInAnotherSlotCanBeExchanged() {
        var held = SignupId.random();
        var elsewhere = new SlotAndParticipant(SlotId.random(), somebody.id());
        assertThat(exchange(held, Map.of(held, elsewhere))).isInstanceOf(Ruling.Admitted.class);
        for (var places : List.of(
                Map.<SignupId, SlotAndParticipant>of(),
                Map.of(held, new SlotAndParticipant(slot, somebody.id())),
                Map.of(held, new SlotAndParticipant(SlotId.random(), ParticipantId.random())))) {
            assertThat(why(exchange(held, places))).isEqualTo(new Declined.NothingToExchange());
        }
    }

    private Ruling exchange(SignupId held, Map<SignupId, SlotAndParticipant> places) {
        var mailbox = new AccountInCongress(account, CONGRESS);
        return new IntakeRules(
                        Map.of(slot, slotAt(MEANWHILE)), Map.of(mailbox, these(somebody)), places, PairRules.NOBODY)
                .judge(new SignupAttempt(SignupId.random(), account, CONGRESS, slot, null, held, null, false));
    }

    @Test
    void nobodyActsForAStranger() {
        var stranger = ParticipantId.random();
        var notFound = new Declined.NotFound();
        assertThat(why(judge(slotAt(MEANWHILE), these(somebody), stranger))).isEqualTo(notFound);
        assertThat(why(judge(slotAt(MEANWHILE), new ActingFor.ProfileNeeded(), stranger)))
                .isEqualTo(notFound);
    }

    @Test
    void aMailboxWithoutAParticipantIsAskedForAProfile() {
        assertThat(why(judge(slotAt(MEANWHILE), new ActingFor.ProfileNeeded(), null)))
                .isEqualTo(new Declined.ProfileNeeded());
        assertThat(why(judge(slotAt(MEANWHILE), new ActingFor.MayNotTakePart(), null)))
                .isEqualTo(new Declined.MayNotTakePart());
    }

    private Ruling judge(SlotConditions entry, ActingFor acting, @Nullable ParticipantId chosen) {
        var mailbox = new AccountInCongress(account, CONGRESS);
        return new IntakeRules(Map.of(slot, entry), Map.of(mailbox, acting), Map.of(), PairRules.NOBODY)
                .judge(new SignupAttempt(SignupId.random(), account, CONGRESS, slot, chosen, null, null, false));
    }

    private static Declined why(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Barred barred -> barred.why();
            case Ruling.Rejected rejected -> rejected.why();
            case Ruling.Admitted admitted -> throw new AssertionError("was admitted: " + admitted);
        };
    }

    private SlotConditions slotAt(Instant now) {
        return new SlotConditions(
                slot, CONGRESS, DAY, false, STARTS, OPENS, CLOSES, ZONE, CongressState.PUBLISHED, now);
    }

    private static ActingFor these(Participant... participants) {
        return new ActingFor.These(List.of(participants));
    }

    private static Participant participant(@Nullable Set<LocalDate> days) {
        return new Participant(
                ParticipantId.random(), CONGRESS, "sam@deelnemer.example", "Sam", null, days, 0, "nl", true);
    }
}
