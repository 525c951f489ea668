package org.meedoen.signup.programme;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.SignupEvents;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the end of promotion in a slot when it is due by the database's clock. After that, freed places are not given to
 * the waiting list. What is due is stored in the table, so a stopped service catches up, and two instances publish it once.
 */
@Component
class PromotionTimer {

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final SignupEvents events;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    PromotionTimer(
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

    @Scheduled(fixedDelayString = "${meedoen.promotion.check-every:1s}")
    void endWhatIsDue() {
        programmes
                .congressesWithPromotionDue()
                .forEach(congress -> transaction.executeWithoutResult(status -> endWhatIsDueIn(congress)));
    }

    private void endWhatIsDueIn(CongressId congress) {
        congresses.lock(congress);
        var ended = programmes.slotsWithPromotionDue(congress).stream()
                .map(Slot::leavingPlacesForTheDoor)
                .toList();
        programmes.saveSlots(congress, ended);
        events.tell(ended.stream().map(slot -> ended(congress, slot)).toList());
        trail.recordByClock(congress, ended.stream().map(PromotionTimer::entry).toList());
    }

    private static SignupEvent ended(CongressId congress, Slot slot) {
        return new PromotionEnded(congress, slot.id(), slot.version());
    }

    private static AuditEntry entry(Slot slot) {
        return AuditEntry.of(AuditAction.END_PROMOTION, slot.id(), true);
    }
}
