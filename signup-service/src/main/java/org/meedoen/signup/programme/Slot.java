package org.meedoen.signup.programme;

import java.time.Instant;
import java.time.LocalDate;
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
 * @param cancelledBecause in the organisers' words; null: not cancelled, or without a reason
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
        SlotProgress progress,
        @Nullable Translated cancelledBecause) {

    /**
     * @param day of the start, in the congress's zone
     * @param quota null: no limit per organisation
     * @param setAside null: no places are set aside
     */
    public record Facts(
            Instant start,
            Instant end,
            LocalDate day,
            MeetingPoint meetingPoint,
            @Nullable Translated endPoint,
            int capacity,
            boolean waitingList,
            @Nullable Quota quota,
            @Nullable SetAside setAside) {

        Facts onDayOf(Congress congress) {
            return new Facts(
                    start, end, congress.dayOf(start), meetingPoint, endPoint, capacity, waitingList, quota, setAside);
        }

        Facts under(@Nullable Quota other) {
            return new Facts(start, end, day, meetingPoint, endPoint, capacity, waitingList, other, setAside);
        }

        boolean setsAsideMoreThanThereAre() {
            return SetAside.places(setAside) > capacity;
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

    public boolean promoting() {
        return progress.promoting();
    }

    public boolean quotaEnded() {
        return progress.quotaEnded();
    }

    public boolean setAsideEnded() {
        return progress.setAsideEnded();
    }

    public boolean begun() {
        return progress.begun();
    }

    SlotTerms terms() {
        return new SlotTerms(
                id,
                version,
                facts.start(),
                facts.end(),
                facts.capacity(),
                facts.waitingList(),
                promoting(),
                kind.onTheWire(),
                facts.day(),
                facts.quota() == null || quotaEnded() ? null : facts.quota().perOrganisation(),
                begun() ? true : null,
                facts.setAside() == null || setAsideEnded()
                        ? null
                        : facts.setAside().places());
    }

    private Slot next(boolean off, SlotProgress now) {
        return new Slot(
                id, session, kind, key, facts, off, version + 1, promotionUntil, now, off ? cancelledBecause : null);
    }

    Slot calledOff(@Nullable Translated reason) {
        return new Slot(id, session, kind, key, facts, true, version + 1, promotionUntil, progress, reason);
    }

    Slot leavingPlacesForTheDoor() {
        return next(cancelled, progress.withoutPromotion());
    }

    Slot withoutQuota() {
        return next(cancelled, progress.withoutQuota());
    }

    Slot withoutSetAside() {
        return next(cancelled, progress.withoutSetAside());
    }

    Slot thatHasBegun() {
        return next(cancelled, progress.withStart());
    }

    static Slot fresh(Session session, String key, Facts facts, Instant promotionEnd, Instant now) {
        return new Slot(
                SlotId.random(),
                session.id(),
                session.facts().kind(),
                key,
                facts,
                false,
                1,
                promotionEnd,
                SlotProgress.at(now, facts, promotionEnd),
                null);
    }

    /**
     * Returns the slot with other facts. The version increases if the terms change or participants have to be informed, unless
     * the slot is cancelled.
     */
    Slot revised(Facts after, Kind newKind, Instant promotionEnd, Instant now) {
        var then = SlotProgress.at(now, this, after, promotionEnd);
        var revised =
                new Slot(id, session, newKind, key, after, cancelled, version, promotionEnd, then, cancelledBecause);
        var matters = !revised.terms().equals(terms()) || after.elsewhereOrAtAnotherTimeThan(facts);
        return matters && !cancelled ? revised.next(false, then) : revised;
    }
}
