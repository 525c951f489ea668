package org.meedoen.signup.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.Tally;

/** Compares a file with the stored programme: which rows are new or different, and which events follow. */
final class ProgrammePlan {

    private final Congress congress;
    private final Instant now;
    private final Map<String, Session> storedSessions;
    private final Map<String, Slot> storedSlots;
    private final Map<String, Session> sessionsByKey = new HashMap<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private final List<SignupEvent> events = new ArrayList<>();
    private final Tally sessionTally = new Tally();
    private final Tally slotTally = new Tally();

    /** The rows to write, and the events to publish. */
    record Planned(
            List<Session> sessions,
            List<Slot> slots,
            List<SignupEvent> events,
            Counts sessionCounts,
            Counts slotCounts) {

        /** The slots whose participants are mailed. */
        List<SlotId> slotsTold() {
            return events.stream()
                    .flatMap(event -> Stream.ofNullable(slotTold(event)))
                    .toList();
        }

        private static @Nullable SlotId slotTold(SignupEvent event) {
            if (event instanceof SlotCancelled cancelled) return cancelled.slotId();
            return event instanceof SlotChanged changed && changed.moved()
                    ? changed.slot().slotId()
                    : null;
        }

        List<Slot> slotsWithMorePlaces(Programme stored) {
            var before = stored.slotsByKey();
            return slots.stream()
                    .filter(slot -> slot.promoting() && !slot.cancelled())
                    .filter(slot -> hasMorePlaces(before.get(slot.key()), slot))
                    .toList();
        }

        List<Slot> slotsWithFewerPlaces(Programme stored) {
            var before = stored.slotsByKey();
            return slots.stream()
                    .filter(slot -> !slot.cancelled() && hasFewerPlaces(before.get(slot.key()), slot))
                    .toList();
        }

        private static boolean hasFewerPlaces(@Nullable Slot before, Slot after) {
            return before != null && after.facts().capacity() < before.facts().capacity();
        }

        private static boolean hasMorePlaces(@Nullable Slot before, Slot after) {
            return before != null && forEverybody(after) > forEverybody(before);
        }

        private static int forEverybody(Slot slot) {
            return slot.facts().capacity() - SetAside.places(slot.facts().setAside());
        }
    }

    private ProgrammePlan(Congress congress, Programme stored, Instant now) {
        this.congress = congress;
        this.now = now;
        storedSessions = stored.sessionsByKey();
        storedSlots = stored.slotsByKey();
    }

    /** @param file as {@link ProgrammeReader} accepts it for the stored programme */
    static Planned of(ProgrammeFile file, Congress congress, Programme stored, Instant now) {
        return new ProgrammePlan(congress, stored, now).plan(file);
    }

    private Planned plan(ProgrammeFile file) {
        file.sessions().forEach(this::plan);
        file.slots().forEach(this::plan);
        followSessions(file.slotKeys());
        return new Planned(sessions, slots, events, sessionTally.counts(), slotTally.counts());
    }

    private void plan(ProgrammeFile.SessionEntry entry) {
        var before = storedSessions.get(entry.key());
        var after = new Session(before == null ? UUID.randomUUID() : before.id(), entry.key(), entry.facts());
        sessionsByKey.put(entry.key(), after);
        if (sessionTally.differs(before, after)) sessions.add(after);
    }

    private void plan(ProgrammeFile.SlotEntry entry) {
        var session = Objects.requireNonNull(sessionsByKey.get(entry.session()));
        settle(storedSlots.get(entry.key()), entry, session);
    }

    private void settle(@Nullable Slot before, ProgrammeFile.SlotEntry entry, Session session) {
        var promotionEnd = congress.promotionEnd(entry.facts().day());
        var calledOff = entry.cancelled().orElse(false);
        if (before == null) {
            add(Slot.fresh(session, entry.key(), entry.facts(), promotionEnd, now), calledOff);
        } else {
            var facts = entry.facts().under(before.facts().quota());
            var revised = before.revised(facts, session.facts().kind(), promotionEnd, now);
            change(before, calledOff && !before.cancelled() ? revised.calledOff(null) : revised);
        }
    }

    /** A slot that is not in the file gets its session's kind if that has changed. */
    private void followSessions(Set<String> inFile) {
        var changed = sessions.stream().collect(Collectors.toMap(Session::id, Function.identity()));
        storedSlots.values().stream()
                .filter(slot -> !inFile.contains(slot.key()))
                .forEach(slot -> follow(slot, changed.get(slot.session())));
    }

    private void follow(Slot slot, @Nullable Session changed) {
        if (changed == null) return;
        change(slot, slot.revised(slot.facts(), changed.facts().kind(), slot.promotionUntil(), now));
    }

    private void add(Slot slot, boolean calledOff) {
        var after = calledOff ? slot.calledOff(null) : slot;
        slotTally.differs(null, after);
        slots.add(after);
        events.addAll(SlotEvents.between(congress.slug(), null, slot));
        events.addAll(SlotEvents.between(congress.slug(), slot, after));
    }

    private void change(Slot before, Slot after) {
        if (!slotTally.differs(before, after)) return;
        slots.add(after);
        events.addAll(SlotEvents.between(congress.slug(), before, after));
    }
}
