package org.meedoen.signup.programme;

import java.util.List;
import java.util.Objects;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SetAsideEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SlotBegun;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.ValueChange;

/** A moment of a slot from which other rules apply. */
public enum SlotMoment {
    /** Freed places are no longer given to the waiting list. */
    PROMOTION_END,
    QUOTA_END,
    SET_ASIDE_END,
    BEGINNING;

    Slot passed(Slot slot) {
        return switch (this) {
            case PROMOTION_END -> slot.leavingPlacesForTheDoor();
            case QUOTA_END -> slot.withoutQuota();
            case SET_ASIDE_END -> slot.withoutSetAside();
            case BEGINNING -> slot.thatHasBegun();
        };
    }

    SignupEvent event(CongressId congress, Slot slot) {
        return switch (this) {
            case PROMOTION_END -> new PromotionEnded(congress, slot.id(), slot.version());
            case QUOTA_END -> new QuotaEnded(congress, slot.id(), slot.version());
            case SET_ASIDE_END -> new SetAsideEnded(congress, slot.id(), slot.version());
            case BEGINNING -> new SlotBegun(congress, slot.id(), slot.version());
        };
    }

    AuditEntry entry(Slot slot) {
        return switch (this) {
            case PROMOTION_END -> AuditEntry.of(AuditAction.END_PROMOTION, slot.id(), true);
            case QUOTA_END -> {
                var quota = Objects.requireNonNull(slot.facts().quota());
                yield ended(AuditAction.END_QUOTA, slot, SlotFields.PER_ORGANISATION, quota.perOrganisation());
            }
            case SET_ASIDE_END -> {
                var aside = Objects.requireNonNull(slot.facts().setAside());
                yield ended(AuditAction.END_SET_ASIDE, slot, SlotFields.SET_ASIDE, aside.places());
            }
            case BEGINNING -> AuditEntry.of(AuditAction.BEGIN_SLOT, slot.id(), true);
        };
    }

    private static AuditEntry ended(AuditAction action, Slot slot, String field, int before) {
        return AuditEntry.changed(action, slot.id(), List.of(new ValueChange(field, String.valueOf(before), "")));
    }
}
