package org.meedoen.signup.programme;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SlotBegun;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.SignupEvents;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes that a slot has begun, as capacity-service uses no clock. Works like {@link PromotionTimer}. */
@Component
class BeginningTimer {

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final SignupEvents events;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    BeginningTimer(
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

    @Scheduled(fixedDelayString = "${meedoen.beginning.check-every:1s}")
    void begin() {
        programmes
                .congressesWithSlotsThatBegin()
                .forEach(congress -> transaction.executeWithoutResult(status -> beginIn(congress)));
    }

    private void beginIn(CongressId congress) {
        congresses.lock(congress);
        var begun = programmes.slotsThatBegin(congress).stream()
                .map(Slot::thatHasBegun)
                .toList();
        programmes.saveSlots(congress, begun);
        events.tell(begun.stream().map(slot -> begun(congress, slot)).toList());
        trail.recordByClock(congress, begun.stream().map(BeginningTimer::entry).toList());
    }

    private static SignupEvent begun(CongressId congress, Slot slot) {
        return new SlotBegun(congress, slot.id(), slot.version());
    }

    private static AuditEntry entry(Slot slot) {
        return AuditEntry.of(AuditAction.BEGIN_SLOT, slot.id(), true);
    }
}
