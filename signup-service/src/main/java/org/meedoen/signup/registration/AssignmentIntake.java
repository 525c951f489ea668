package org.meedoen.signup.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.AssignmentRequested.InsteadOf;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.participant.Organisation;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.participant.ParticipantDays;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.registration.messaging.SignupSignals;
import org.meedoen.signup.registration.persistence.AssignmentRows;
import org.meedoen.signup.registration.persistence.SignupRows;
import org.meedoen.signup.registration.persistence.SlotConditionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores what organisers do with the sign-ups of a participant, with its event and its entry in the audit trail. It checks
 * what allocation cannot know.
 */
@Component
class AssignmentIntake {

    private final SlotConditionRows slots;
    private final Participants participants;
    private final ParticipantDays days;
    private final SignupRows signups;
    private final HandOvers handOvers;
    private final AssignmentRows rows;
    private final Outbox outbox;
    private final SignupSignals signals;
    private final AuditTrail trail;

    AssignmentIntake(
            SlotConditionRows slots,
            Participants participants,
            ParticipantDays days,
            SignupRows signups,
            HandOvers handOvers,
            AssignmentRows rows,
            Outbox outbox,
            SignupSignals signals,
            AuditTrail trail) {
        this.slots = slots;
        this.participants = participants;
        this.days = days;
        this.signups = signups;
        this.handOvers = handOvers;
        this.rows = rows;
        this.outbox = outbox;
        this.signals = signals;
        this.trail = trail;
    }

    /** A participant who has the place already, or for whom a request is being decided, is answered with that sign-up. */
    @Transactional
    public IntakeOutcome assign(Assignment assignment) {
        days.hold(Set.of(assignment.congress()));
        var slot = slots.of(Set.of(assignment.slotId())).get(assignment.slotId());
        var participant = participants.find(assignment.congress(), assignment.participantId());
        if (slot == null || !slot.congress().equals(assignment.congress()) || participant.isEmpty()) {
            return new Declined.NotFound();
        }
        var former = handOvers.of(assignment);
        return Eligibility.byOrganiser(slot, participant.get())
                .or(() -> nothingToExchange(assignment))
                .or(() -> handOvers.objection(assignment, former, participant.get()))
                .<IntakeOutcome>map(why -> handedOverBefore(assignment, why))
                .orElseGet(() -> store(assignment, former, participant.get()));
    }

    /** Repeating a request is harmless. */
    private IntakeOutcome handedOverBefore(Assignment assignment, Declined why) {
        var active = signups.active(List.of(assignment.wish())).get(assignment.wish());
        return why instanceof Declined.NothingToHandOver && active != null && !rows.waits(active.id())
                ? new IntakeOutcome.Repeated(active.id())
                : why;
    }

    private Optional<Declined> nothingToExchange(Assignment assignment) {
        var offered = assignment.inExchangeFor();
        if (offered == null) return Optional.empty();
        var place = signups.confirmed(Set.of(offered)).get(offered);
        return place != null
                        && place.participantId().equals(assignment.participantId())
                        && !place.slotId().equals(assignment.slotId())
                ? Optional.empty()
                : Optional.of(new Declined.NothingToExchange());
    }

    private IntakeOutcome store(Assignment assignment, @Nullable InsteadOf former, Participant participant) {
        return rows.insert(SignupIds.next(), assignment)
                .or(() -> rows.promote(assignment.wish()))
                .<IntakeOutcome>map(stored -> taken(assignment, former, participant, stored))
                .orElseGet(() -> repeated(assignment));
    }

    private IntakeOutcome repeated(Assignment assignment) {
        var active = signups.active(List.of(assignment.wish())).get(assignment.wish());
        if (active == null) return new IntakeOutcome.Overloaded();
        return assignment.inExchangeFor() != null || assignment.insteadOf() != null && hasAPlace(active)
                ? new Declined.SignedUpAlready()
                : new IntakeOutcome.Repeated(active.id());
    }

    private boolean hasAPlace(ActiveSignup active) {
        return !signups.confirmed(Set.of(active.id())).isEmpty();
    }

    private IntakeOutcome.Taken taken(
            Assignment assignment, @Nullable InsteadOf former, Participant participant, AssignmentRows.Stored stored) {
        tell(new AssignmentRequested(
                assignment.congress(),
                stored.signupId(),
                assignment.slotId(),
                participant.id(),
                participant.organisation() instanceof Organisation(var id, var _) ? id : null,
                ParticipantDays.allowed(participant),
                stored.at(),
                assignment.inExchangeFor(),
                former,
                stored.number(),
                assignment.overCapacity()));
        signals.asked(List.of(stored.signupId()));
        if (former != null) {
            record(assignment, AuditAction.HAND_OVER_PLACE, former.participantId(), HandOvers.changes(assignment));
        }
        record(assignment, AuditAction.ASSIGN_PLACE, participant.id(), changes(assignment));
        return new IntakeOutcome.Taken(stored.signupId());
    }

    private void record(Assignment assignment, AuditAction action, ParticipantId whose, List<ValueChange> changes) {
        trail.record(assignment.congress(), AuditEntry.changed(action, whose, changes));
    }

    private List<ValueChange> changes(Assignment assignment) {
        return Stream.of(
                        Optional.of(new ValueChange(
                                "slot",
                                slotLeft(assignment).map(SlotId::toString).orElse(""),
                                assignment.slotId().toString())),
                        Optional.ofNullable(assignment.inExchangeFor())
                                .map(offered -> new ValueChange("inExchangeFor", "", offered.toString())),
                        Optional.ofNullable(assignment.insteadOf())
                                .map(signup -> new ValueChange("insteadOf", "", signup.toString())),
                        Optional.ofNullable(assignment.beforeWaiting() ? assignment.reason() : null)
                                .map(reason -> new ValueChange("beforeWaiting", "", reason)),
                        Optional.ofNullable(assignment.overCapacity() ? assignment.reason() : null)
                                .map(reason -> new ValueChange("overCapacity", "", reason)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<SlotId> slotLeft(Assignment assignment) {
        return Optional.ofNullable(assignment.inExchangeFor())
                .map(offered -> signups.confirmed(Set.of(offered)).get(offered))
                .map(SlotAndParticipant::slotId);
    }

    /** As {@link Withdrawals#withdraw}, for the participant. */
    @Transactional
    public Withdrawals.Outcome withdraw(CongressId congress, ParticipantId participant, SignupId signupId) {
        var slot = rows.withdraw(congress, participant, signupId);
        if (slot.isEmpty()) {
            return rows.isKept(congress, participant, signupId)
                    .map(kept -> kept ? Withdrawals.Outcome.SLOT_BEGUN : Withdrawals.Outcome.GIVEN_UP)
                    .orElse(Withdrawals.Outcome.UNKNOWN);
        }
        tell(new SignupWithdrawn(congress, signupId, slot.get(), participant, true));
        signals.asked(List.of(signupId));
        var left = new ValueChange("slot", slot.get().toString(), "");
        trail.record(congress, AuditEntry.changed(AuditAction.WITHDRAW_SIGNUP, participant, List.of(left)));
        return Withdrawals.Outcome.GIVEN_UP;
    }

    private void tell(SignupEvent event) {
        outbox.append(List.of(new OutgoingEvent(Topics.SIGNUPS, event.congress().value(), event)));
    }
}
