package org.meedoen.signup.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.signup.SlotTerms;

/**
 * One time a session is given; sign-ups are for slots.
 *
 * @param kind the session's
 * @param key by which the organisers' file names it
 * @param version grows with every change that the rest of the system hears of
 * @param promotionUntil when freed places stop going to who waits
 * @param promoting whether they still do
 */
public record Slot(
        UUID id,
        UUID session,
        Kind kind,
        String key,
        Facts facts,
        boolean cancelled,
        long version,
        Instant promotionUntil,
        boolean promoting) {

    /** @param day of the start, in the congress's zone */
    public record Facts(
            Instant start,
            Instant end,
            LocalDate day,
            MeetingPoint meetingPoint,
            @Nullable String endPoint,
            int capacity,
            boolean waitingList) {

        Facts onDayOf(Congress congress) {
            return new Facts(start, end, congress.dayOf(start), meetingPoint, endPoint, capacity, waitingList);
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
                null);
    }

    private Slot nextVersion() {
        return new Slot(id, session, kind, key, facts, cancelled, version + 1, promotionUntil, promoting);
    }

    Slot calledOff() {
        return new Slot(id, session, kind, key, facts, true, version, promotionUntil, promoting).nextVersion();
    }

    Slot leavingPlacesForTheDoor() {
        return new Slot(id, session, kind, key, facts, cancelled, version, promotionUntil, false).nextVersion();
    }

    static Slot fresh(Session session, String key, Facts facts, Instant promotionEnd, Instant now) {
        var kind = session.facts().kind();
        return new Slot(
                UUID.randomUUID(), session.id(), kind, key, facts, false, 1, promotionEnd, promotionEnd.isAfter(now));
    }

    /** With other facts; the version grows if the terms change or people have to be told, unless it is off anyway. */
    Slot revised(Facts after, Kind newKind, Instant promotionEnd, Instant now) {
        var still = promotionEnd.equals(promotionUntil) ? promoting : promotionEnd.isAfter(now);
        var revised = new Slot(id, session, newKind, key, after, cancelled, version, promotionEnd, still);
        var matters = !revised.terms().equals(terms()) || after.elsewhereOrAtAnotherTimeThan(facts);
        return matters && !cancelled ? revised.nextVersion() : revised;
    }
}
