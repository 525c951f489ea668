package org.meedoen.signup.programme;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.congress.Congress;

/**
 * The sessions and slots of one congress, as they are in another: at the same time of day, and moved by the whole weeks that
 * bring their first days nearest to each other, so that weekdays stay.
 */
record MovedProgramme(Congress from, Congress to) {

    private static final int WEEK = 7;

    private long days() {
        var between = ChronoUnit.DAYS.between(from.days().getFirst(), to.days().getFirst());
        return Math.round(between / (double) WEEK) * WEEK;
    }

    Instant moved(Instant moment) {
        return moment.atZone(from.zone())
                .toLocalDateTime()
                .plusDays(days())
                .atZone(to.zone())
                .toInstant();
    }

    private @Nullable Instant movedOrNull(@Nullable Instant moment) {
        return moment == null ? null : moved(moment);
    }

    /** A new one, with the same key. */
    Session moved(Session session) {
        var facts = session.facts();
        var moved = new Session.Facts(
                facts.kind(),
                facts.title(),
                facts.summary(),
                facts.hosts(),
                facts.theme(),
                facts.district(),
                facts.language(),
                facts.accessibility(),
                movedOrNull(facts.signupOpensAt()),
                movedOrNull(facts.signupClosesAt()));
        return new Session(UUID.randomUUID(), session.key(), moved);
    }

    Slot.Facts moved(Slot.Facts facts) {
        var start = moved(facts.start());
        var quota = facts.quota() == null
                ? null
                : new Quota(
                        facts.quota().perOrganisation(),
                        movedOrNull(facts.quota().until()));
        var aside = facts.setAside() == null
                ? null
                : new SetAside(
                        facts.setAside().places(), movedOrNull(facts.setAside().until()));
        return new Slot.Facts(
                start,
                moved(facts.end()),
                to.dayOf(start),
                facts.meetingPoint(),
                facts.endPoint(),
                facts.capacity(),
                facts.waitingList(),
                quota,
                aside);
    }

    boolean fits(Slot.Facts moved) {
        return to.days().contains(moved.day()) && moved.start().isBefore(moved.end());
    }
}
