package org.meedoen.signup.audit;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.persistence.AuditEntryRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what is done in a congress, in the transaction that does it: neither is stored without the other. */
@Component
public class AuditTrail {

    private final AuditEntryRows rows;
    private final CurrentActor actor;

    AuditTrail(AuditEntryRows rows, CurrentActor actor) {
        this.rows = rows;
        this.actor = actor;
    }

    /** By the account of the current request. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(CongressId congress, AuditEntry entry) {
        rows.insert(congress, actor.get(), List.of(entry));
    }

    /** By a timer. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordByClock(CongressId congress, List<AuditEntry> entries) {
        rows.insert(congress, Actor.CLOCK, entries);
    }

    /**
     * An attempt that is repeated within a minute is recorded once, so that repeating it does not fill the trail. Without the
     * right to the action, another object makes no other attempt.
     */
    @Transactional
    public void recordRefusal(CongressId congress, AuditEntry entry) {
        var who = actor.get();
        if (!rows.wasJustRefused(congress, who, entry)) rows.insert(congress, who, List.of(entry));
    }

    /** Only with the congress: otherwise the transaction fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void deleteAllOf(CongressId congress) {
        rows.deleteAllOf(congress);
    }
}
