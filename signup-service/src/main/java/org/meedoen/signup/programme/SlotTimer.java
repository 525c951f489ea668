package org.meedoen.signup.programme;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.SignupEvents;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.DueSlotRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes that moments of slots have come by the database's clock, as capacity-service uses no clock. What is due is stored in
 * the table, so a stopped service catches up, and two instances publish it once. Each moment has a schedule of its own, so
 * that a fault in one does not delay the others.
 */
@Component
class SlotTimer {

    private static final String INTERVAL = "${meedoen.slots.check-every:1s}";

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final DueSlotRows dueSlots;
    private final SignupEvents events;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    SlotTimer(
            CongressRows congresses,
            ProgrammeRows programmes,
            DueSlotRows dueSlots,
            SignupEvents events,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.congresses = congresses;
        this.programmes = programmes;
        this.dueSlots = dueSlots;
        this.events = events;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = INTERVAL)
    void endPromotion() {
        publishDue(SlotMoment.PROMOTION_END);
    }

    @Scheduled(fixedDelayString = INTERVAL)
    void endQuotas() {
        publishDue(SlotMoment.QUOTA_END);
    }

    @Scheduled(fixedDelayString = INTERVAL)
    void endSetAside() {
        publishDue(SlotMoment.SET_ASIDE_END);
    }

    @Scheduled(fixedDelayString = INTERVAL)
    void begin() {
        publishDue(SlotMoment.BEGINNING);
    }

    private void publishDue(SlotMoment moment) {
        dueSlots.congresses(moment)
                .forEach(congress -> transaction.executeWithoutResult(status -> publishDue(moment, congress)));
    }

    private void publishDue(SlotMoment moment, CongressId congress) {
        congresses.lock(congress);
        var passed = dueSlots.of(congress, moment).stream().map(moment::passed).toList();
        programmes.saveSlots(congress, passed);
        events.tell(passed.stream().map(slot -> moment.event(congress, slot)).toList());
        trail.recordByClock(congress, passed.stream().map(moment::entry).toList());
    }
}
