package org.meedoen.signup.programme;

import java.util.List;
import java.util.Objects;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.SetAsideEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.congress.SignupEvents;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes that no places of a slot are set aside any more. Works like {@link PromotionTimer}. */
@Component
class SetAsideTimer {

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final SignupEvents events;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    SetAsideTimer(
            CongressRows congresses,
            ProgrammeRows programmes,
            SignupEvents events,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.congresses = congresses;
        this.programmes = programmes;
        this.events = events;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${meedoen.set-aside.check-every:1s}")
    void endWhatIsDue() {
        programmes
                .congressesWithSetAsideDue()
                .forEach(congress -> transaction.executeWithoutResult(status -> endWhatIsDueIn(congress)));
    }

    private void endWhatIsDueIn(CongressId congress) {
        congresses.lock(congress);
        var ended = programmes.slotsWithSetAsideDue(congress).stream()
                .map(Slot::withoutSetAside)
                .toList();
        programmes.saveSlots(congress, ended);
        events.tell(ended.stream().map(slot -> ended(congress, slot)).toList());
        trail.recordByClock(congress, ended.stream().map(SetAsideTimer::entry).toList());
    }

    private static SignupEvent ended(CongressId congress, Slot slot) {
        return new SetAsideEnded(congress, slot.id(), slot.version());
    }

    private static AuditEntry entry(Slot slot) {
        var aside = Objects.requireNonNull(slot.facts().setAside());
        var change = new ValueChange(SlotFields.SET_ASIDE, String.valueOf(aside.places()), "");
        return AuditEntry.changed(AuditAction.END_SET_ASIDE, slot.id(), List.of(change));
    }
}
