package org.meedoen.signup.privacy;

import java.util.List;
import java.util.Map;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.persistence.CongressLocks;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.privacy.persistence.CongressErasureRows;
import org.meedoen.signup.privacy.persistence.PeopleRows;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases the personal data of congresses that were over long enough, by the database's clock. What is due is stored, so a
 * stopped service catches up, and of two instances one does it. A congress is erased in one transaction.
 */
@Component
class RetentionTimer {

    private final CongressErasureRows erasures;
    private final PeopleRows people;
    private final Erasure erasure;
    private final CongressRows congresses;
    private final CongressLocks locks;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;

    RetentionTimer(
            CongressErasureRows erasures,
            PeopleRows people,
            Erasure erasure,
            CongressRows congresses,
            CongressLocks locks,
            AuditTrail trail,
            TransactionTemplate transaction) {
        this.erasures = erasures;
        this.people = people;
        this.erasure = erasure;
        this.congresses = congresses;
        this.locks = locks;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${meedoen.privacy.check-every:1m}")
    void eraseWhatIsDue() {
        erasures.announceWhatIsNear();
        erasures.due().forEach(congress -> transaction.executeWithoutResult(_ -> erase(congress)));
    }

    private void erase(CongressId congress) {
        congresses.lock(congress);
        locks.exclude(congress);
        if (erasures.isDue(congress)) eraseAllOf(congress);
    }

    private void eraseAllOf(CongressId congress) {
        var all = people.of(congress);
        erasure.erase(all);
        erasures.erased(congress);
        var counts = Map.of("participants", all.participants().size());
        trail.recordByClock(congress, List.of(AuditEntry.counted(AuditAction.ERASE_PERSONAL_DATA, congress, counts)));
    }
}
