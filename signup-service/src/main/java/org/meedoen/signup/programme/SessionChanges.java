package org.meedoen.signup.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes sessions, and adds slots, one at a time. They are planned as those of a file with one row. */
@Component
public class SessionChanges {

    private static final int ROW = 1;

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final PlannedChanges storage;
    private final AuditTrail trail;

    SessionChanges(CongressRows congresses, ProgrammeRows programmes, PlannedChanges storage, AuditTrail trail) {
        this.congresses = congresses;
        this.programmes = programmes;
        this.storage = storage;
        this.trail = trail;
    }

    public sealed interface SessionResult {}

    public sealed interface SessionRefused extends SessionResult {}

    public sealed interface SlotResult {}

    public record SessionStored(Session session) implements SessionResult {}

    public record SlotAdded(SlotInProgramme slot) implements SlotResult {}

    /** The congress or the session does not exist. */
    public record Unknown() implements SessionRefused, SlotResult {}

    /** It is no longer as expected. */
    public record ChangedMeanwhile() implements SessionRefused {}

    /** Sign-up for it would close before it opens. */
    public record ClosesBeforeOpening() implements SessionRefused {}

    public record EndsBeforeStart() implements SlotResult {}

    public record DayOutsideCongress() implements SlotResult {}

    public record MoreSetAsideThanPlaces() implements SlotResult {}

    @Transactional(readOnly = true)
    public Optional<Session> session(CongressId congress, UUID id) {
        return find(programmes.of(congress), id);
    }

    @Transactional
    public SessionResult add(CongressId slug, Session.Facts facts) {
        return congresses.lock(slug).map(congress -> add(congress, facts)).orElseGet(Unknown::new);
    }

    private SessionResult add(Congress congress, Session.Facts facts) {
        var stored = programmes.of(congress.slug());
        return store(
                congress, stored, SessionKeys.ofSession(stored, facts.title().nl()), facts);
    }

    /** @param expected whether the stored session is the one that should be changed */
    @Transactional
    public SessionResult revise(CongressId slug, UUID id, Predicate<Session> expected, Session.Facts facts) {
        return congresses
                .lock(slug)
                .map(congress -> revise(congress, id, expected, facts))
                .orElseGet(Unknown::new);
    }

    private SessionResult revise(Congress congress, UUID id, Predicate<Session> expected, Session.Facts facts) {
        var stored = programmes.of(congress.slug());
        var before = find(stored, id).orElse(null);
        if (before == null) return new Unknown();
        if (!before.facts().equals(facts) && !expected.test(before)) return new ChangedMeanwhile();
        return store(congress, stored, before.key(), facts);
    }

    private SessionResult store(Congress congress, Programme stored, String key, Session.Facts facts) {
        if (facts.closesBeforeOpening(congress.signup().window())) return new ClosesBeforeOpening();
        var before = stored.sessionsByKey().get(key);
        var entry = new ProgrammeFile.SessionEntry(ROW, key, facts);
        var planned = plan(congress, stored, new ProgrammeFile(List.of(entry), List.of()));
        var after = planned.sessions().stream().findFirst().orElse(before);
        trail.record(congress.slug(), entry(congress.slug(), before, Objects.requireNonNull(after)));
        return new SessionStored(after);
    }

    private static AuditEntry entry(CongressId congress, @Nullable Session before, Session after) {
        return before == null
                ? AuditEntry.of(AuditAction.ADD_SESSION, congress, true)
                : AuditEntry.of(AuditAction.CHANGE_SESSION, after.id(), !after.equals(before));
    }

    /** @param facts all but the day, which follows from the start */
    @Transactional
    public SlotResult addSlot(CongressId slug, UUID session, Slot.Facts facts) {
        return congresses
                .lock(slug)
                .map(congress -> addSlot(congress, session, facts.onDayOf(congress)))
                .orElseGet(Unknown::new);
    }

    private SlotResult addSlot(Congress congress, UUID id, Slot.Facts facts) {
        var stored = programmes.of(congress.slug());
        var session = find(stored, id).orElse(null);
        if (session == null) return new Unknown();
        if (!facts.start().isBefore(facts.end())) return new EndsBeforeStart();
        if (!congress.days().contains(facts.day())) return new DayOutsideCongress();
        if (facts.setsAsideMoreThanThereAre()) return new MoreSetAsideThanPlaces();
        var entry = new ProgrammeFile.SlotEntry(
                ROW, SessionKeys.ofSlot(stored, session), session.key(), facts, Optional.empty());
        var unchanged = new ProgrammeFile.SessionEntry(ROW, session.key(), session.facts());
        var planned = plan(congress, stored, new ProgrammeFile(List.of(unchanged), List.of(entry)));
        trail.record(congress.slug(), AuditEntry.of(AuditAction.ADD_SLOT, id, true));
        return new SlotAdded(
                new SlotInProgramme(congress, session, planned.slots().getFirst()));
    }

    private ProgrammePlan.Planned plan(Congress congress, Programme stored, ProgrammeFile file) {
        var planned = ProgrammePlan.of(file, congress, stored, congresses.now());
        storage.store(congress.slug(), planned);
        return planned;
    }

    private static Optional<Session> find(Programme stored, UUID id) {
        return stored.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }
}
