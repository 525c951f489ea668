package org.meedoen.signup.programme;

import java.util.List;
import java.util.Objects;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.QuotaEnded;
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

/** Publishes the end of the quota of a slot. Works like {@link PromotionTimer}. */
@Component
class QuotaTimer {

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final SignupEvents events;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    QuotaTimer(
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

    @Scheduled(fixedDelayString = "${meedoen.quota.check-every:1s}")
    void endWhatIsDue() {
        programmes
                .congressesWithQuotaDue()
                .forEach(congress -> transaction.executeWithoutResult(status -> endWhatIsDueIn(congress)));
    }

    private void endWhatIsDueIn(CongressId congress) {
        congresses.lock(congress);
        var ended = programmes.slotsWithQuotaDue(congress).stream()
                .map(Slot::withoutQuota)
                .toList();
        programmes.saveSlots(congress, ended);
        events.tell(ended.stream().map(slot -> ended(congress, slot)).toList());
        trail.recordByClock(congress, ended.stream().map(QuotaTimer::entry).toList());
    }

    private static SignupEvent ended(CongressId congress, Slot slot) {
        return new QuotaEnded(congress, slot.id(), slot.version());
    }

    private static AuditEntry entry(Slot slot) {
        var quota = Objects.requireNonNull(slot.facts().quota());
        var change = new ValueChange(SlotFields.PER_ORGANISATION, String.valueOf(quota.perOrganisation()), "");
        return AuditEntry.changed(AuditAction.END_QUOTA, slot.id(), List.of(change));
    }
}
