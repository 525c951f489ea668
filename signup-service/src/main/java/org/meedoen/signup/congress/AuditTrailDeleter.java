package org.meedoen.signup.congress;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditTrail;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Deletes a congress's audit trail. What was deleted by whom is in the security log. */
@Component
@Order(CongressDataDeleter.AUDIT_TRAIL)
class AuditTrailDeleter implements CongressDataDeleter {

    private final AuditTrail trail;

    AuditTrailDeleter(AuditTrail trail) {
        this.trail = trail;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        trail.deleteAllOf(congress);
    }
}
