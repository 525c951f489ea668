package org.meedoen.signup.programme;

import java.time.Instant;
import java.util.Objects;

/**
 * Which of a slot's moments have come.
 *
 * @param promoting whether freed places still go to the waiting list
 * @param quotaEnded whether the quota's moment has come
 * @param setAsideEnded whether the moment has come until which places are set aside
 * @param begun whether its start has come
 */
public record SlotProgress(boolean promoting, boolean quotaEnded, boolean setAsideEnded, boolean begun) {

    static SlotProgress at(Instant now, Slot.Facts facts, Instant promotionUntil) {
        return new SlotProgress(
                promotionUntil.isAfter(now),
                facts.quota() != null && facts.quota().isOver(now),
                facts.setAside() != null && facts.setAside().isOver(now),
                facts.hasBegun(now));
    }

    /** What has come stays so for a moment that is the same. */
    static SlotProgress at(Instant now, Slot before, Slot.Facts facts, Instant promotionUntil) {
        var fresh = at(now, facts, promotionUntil);
        var known = before.progress();
        return new SlotProgress(
                promotionUntil.equals(before.promotionUntil()) ? known.promoting : fresh.promoting,
                Objects.equals(facts.quota(), before.facts().quota()) ? known.quotaEnded : fresh.quotaEnded,
                Objects.equals(facts.setAside(), before.facts().setAside()) ? known.setAsideEnded : fresh.setAsideEnded,
                facts.start().equals(before.facts().start()) ? known.begun : fresh.begun);
    }

    SlotProgress withoutPromotion() {
        return new SlotProgress(false, quotaEnded, setAsideEnded, begun);
    }

    SlotProgress withoutQuota() {
        return new SlotProgress(promoting, true, setAsideEnded, begun);
    }

    SlotProgress withoutSetAside() {
        return new SlotProgress(promoting, quotaEnded, true, begun);
    }

    SlotProgress withStart() {
        return new SlotProgress(promoting, quotaEnded, setAsideEnded, true);
    }
}
