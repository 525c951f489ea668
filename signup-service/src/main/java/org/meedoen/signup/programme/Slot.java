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
 * @param setAsideEnded whether the moment has come until which places are set aside
 * @param begun whether its start has come
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
        boolean promoting,
        boolean quotaEnded,
        boolean setAsideEnded,
        boolean begun,
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
                begun ? true : null,
                facts.setAside() == null || setAsideEnded
                        ? null
                        : facts.setAside().places());
    }

    private Slot next(boolean off, boolean promotes, boolean quotaOver, boolean asideOver, boolean runs) {
        return new Slot(
                id,
                session,
                kind,
                key,
                facts,
                off,
                version + 1,
                promotionUntil,
                promotes,
                quotaOver,
                asideOver,
                runs,
                off ? cancelledBecause : null);
    }

    Slot calledOff(@Nullable Translated reason) {
        return new Slot(
                id,
                session,
                kind,
                key,
                facts,
                true,
                version + 1,
                promotionUntil,
                promoting,
                quotaEnded,
                setAsideEnded,
                begun,
                reason);
    }

    Slot leavingPlacesForTheDoor() {
        return next(cancelled, false, quotaEnded, setAsideEnded, begun);
    }

    Slot withoutQuota() {
        return next(cancelled, promoting, true, setAsideEnded, begun);
    }

    Slot withoutSetAside() {
        return next(cancelled, promoting, quotaEnded, true, begun);
    }

    Slot thatHasBegun() {
        return next(cancelled, promoting, quotaEnded, setAsideEnded, true);
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
                isOver(facts.setAside(), now),
                facts.hasBegun(now),
                null);
    }

    /**
     * Returns the slot with other facts. The version increases if the terms change or participants have to be informed, unless
     * the slot is cancelled.
     */
    Slot revised(Facts after, Kind newKind, Instant promotionEnd, Instant now) {
        var still = promotionEnd.equals(promotionUntil) ? promoting : promotionEnd.isAfter(now);
        var over = Objects.equals(after.quota(), facts.quota()) ? quotaEnded : isOver(after.quota(), now);
        var asideOver =
                Objects.equals(after.setAside(), facts.setAside()) ? setAsideEnded : isOver(after.setAside(), now);
        var runs = after.start().equals(facts.start()) ? begun : after.hasBegun(now);
        var revised = new Slot(
                id,
                session,
                newKind,
                key,
                after,
                cancelled,
                version,
                promotionEnd,
                still,
                over,
                asideOver,
                runs,
                cancelledBecause);
        var matters = !revised.terms().equals(terms()) || after.elsewhereOrAtAnotherTimeThan(facts);
        return matters && !cancelled ? revised.next(false, still, over, asideOver, runs) : revised;
    }

    private static boolean isOver(@Nullable Quota quota, Instant now) {
        return quota != null && quota.isOver(now);
    }

    private static boolean isOver(@Nullable SetAside aside, Instant now) {
        return aside != null && aside.isOver(now);
    }
}
