package org.meedoen.signup.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.SlotTerms;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.text.Translated;

/**
 * One time a session is given; sign-ups are for slots.
 *
 * @param kind the session's
 * @param key identifies it in the organisers' file
 * @param version increases with every change that is published
 * @param promotionUntil when freed places stop going to the waiting list
 * @param promoting whether they still do
 * @param quotaEnded whether the quota's moment has come
 * @param begun whether its start has come
 */
public record Slot(
        SlotId id,
        UUID session,
        Kind kind,
        String key,
        Facts facts,
        boolean cancelled,
        long version,
        Instant promotionUntil,
        boolean promoting,
        boolean quotaEnded,
        boolean begun) {

    /**
     * @param day of the start, in the congress's zone
     * @param quota null: no limit per organisation
     */
    public record Facts(
            Instant start,
            Instant end,
            LocalDate day,
            MeetingPoint meetingPoint,
            @Nullable Translated endPoint,
            int capacity,
            boolean waitingList,
            @Nullable Quota quota) {

        Facts onDayOf(Congress congress) {
            return new Facts(start, end, congress.dayOf(start), meetingPoint, endPoint, capacity, waitingList, quota);
        }

        Facts under(@Nullable Quota other) {
            return new Facts(start, end, day, meetingPoint, endPoint, capacity, waitingList, other);
        }

        boolean hasBegun(Instant now) {
            return !start.isAfter(now);
        }

        boolean elsewhereOrAtAnotherTimeThan(Facts before) {
            return !start.equals(before.start)
                    || !end.equals(before.end)
                    || meetingPoint.elsewhereThan(before.meetingPoint);
        }
    }

    SlotTerms terms() {
        return new SlotTerms(
                id,
                version,
                facts.start(),
                facts.end(),
                facts.capacity(),
                facts.waitingList(),
                promoting,
                kind.onTheWire(),
                facts.day(),
                facts.quota() == null || quotaEnded ? null : facts.quota().perOrganisation(),
                begun ? true : null);
    }

    private Slot next(boolean off, boolean promotes, boolean quotaOver, boolean runs) {
        return new Slot(id, session, kind, key, facts, off, version + 1, promotionUntil, promotes, quotaOver, runs);
    }

    Slot calledOff() {
        return next(true, promoting, quotaEnded, begun);
    }

    Slot leavingPlacesForTheDoor() {
        return next(cancelled, false, quotaEnded, begun);
    }

    Slot withoutQuota() {
        return next(cancelled, promoting, true, begun);
    }

    Slot thatHasBegun() {
        return next(cancelled, promoting, quotaEnded, true);
    }

    static Slot fresh(Session session, String key, Facts facts, Instant promotionEnd, Instant now) {
        var kind = session.facts().kind();
        var promotes = promotionEnd.isAfter(now);
        return new Slot(
                SlotId.random(),
                session.id(),
                kind,
                key,
                facts,
                false,
                1,
                promotionEnd,
                promotes,
                isOver(facts.quota(), now),
                facts.hasBegun(now));
    }

    /**
     * Returns the slot with other facts. The version increases if the terms change or participants have to be informed, unless
     * the slot is cancelled.
     */
    Slot revised(Facts after, Kind newKind, Instant promotionEnd, Instant now) {
        var still = promotionEnd.equals(promotionUntil) ? promoting : promotionEnd.isAfter(now);
        var over = Objects.equals(after.quota(), facts.quota()) ? quotaEnded : isOver(after.quota(), now);
        var runs = after.start().equals(facts.start()) ? begun : after.hasBegun(now);
        var revised = new Slot(id, session, newKind, key, after, cancelled, version, promotionEnd, still, over, runs);
        var matters = !revised.terms().equals(terms()) || after.elsewhereOrAtAnotherTimeThan(facts);
        return matters && !cancelled ? revised.next(false, still, over, runs) : revised;
    }

    private static boolean isOver(@Nullable Quota quota, Instant now) {
        return quota != null && quota.isOver(now);
    }
}
