package org.meedoen.signup.registration;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.CompanionRequested;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.registration.messaging.SignupSignals;
import org.meedoen.signup.registration.persistence.AssignmentRows;
import org.meedoen.signup.registration.persistence.SignupViews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores that the organisers add a companion or leave one out, with its event and its entry in the audit trail. */
@Component
class CompanionIntake {

    private final AssignmentRows rows;
    private final SignupViews signups;
    private final Outbox outbox;
    private final SignupSignals signals;
    private final AuditTrail trail;

    CompanionIntake(AssignmentRows rows, SignupViews signups, Outbox outbox, SignupSignals signals, AuditTrail trail) {
        this.rows = rows;
        this.signups = signups;
        this.outbox = outbox;
        this.signals = signals;
        this.trail = trail;
    }

    /** Repeating a request is harmless. */
    @Transactional
    public IntakeOutcome accompany(Accompaniment asked) {
        return known(asked)
                .map(before -> rows.accompany(
                                asked.congress(), asked.participantId(), asked.signupId(), asked.companion())
                        .<IntakeOutcome>map(accompanying -> taken(asked, before, accompanying))
                        .orElseGet(() -> notTaken(asked, before)))
                .orElseGet(Declined.NotFound::new);
    }

    /** Only of the participant, and in the congress: nobody learns anything about sign-ups elsewhere. */
    private Optional<Signup> known(Accompaniment asked) {
        return rows.isKept(asked.congress(), asked.participantId(), asked.signupId())
                .flatMap(_ -> signups.of(asked.signupId()));
    }

    private IntakeOutcome notTaken(Accompaniment asked, Signup signup) {
        if (signup.status() != SignupStatus.CONFIRMED) return new Declined.NoPlace();
        if (!signup.hasAnswer()) return new IntakeOutcome.Overloaded();
        if (!Objects.equals(signup.companion(), asked.companion())) return new Declined.SlotBegun();
        trail.record(asked.congress(), AuditEntry.of(AuditAction.CHANGE_COMPANION, asked.participantId(), false));
        return new IntakeOutcome.Repeated(signup.id());
    }

    private IntakeOutcome taken(Accompaniment asked, Signup before, AssignmentRows.Accompanying accompanying) {
        var event = new CompanionRequested(
                asked.congress(),
                asked.signupId(),
                accompanying.slotId(),
                asked.participantId(),
                asked.companion(),
                accompanying.number(),
                asked.overCapacity());
        outbox.append(List.of(new OutgoingEvent(Topics.SIGNUPS, event.congress().value(), event)));
        signals.asked(List.of(asked.signupId()));
        trail.record(
                asked.congress(),
                AuditEntry.changed(AuditAction.CHANGE_COMPANION, asked.participantId(), changes(asked, before)));
        return new IntakeOutcome.Taken(asked.signupId());
    }

    private static List<ValueChange> changes(Accompaniment asked, Signup before) {
        var slot = before.slotId().toString();
        var ends = asked.companion() == null;
        return Stream.of(
                        Optional.of(new ValueChange("slot", ends ? slot : "", ends ? "" : slot)),
                        Optional.of(new ValueChange(
                                "companion",
                                Objects.toString(before.companion(), ""),
                                Objects.toString(asked.companion(), ""))),
                        Optional.ofNullable(asked.overCapacity() ? asked.reason() : null)
                                .map(reason -> new ValueChange("overCapacity", "", reason)))
                .flatMap(Optional::stream)
                .toList();
    }
}
