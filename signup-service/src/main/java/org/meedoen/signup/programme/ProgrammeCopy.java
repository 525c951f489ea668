package org.meedoen.signup.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.CopiedProgramme;
import org.meedoen.signup.congress.SignupEvents;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.springframework.stereotype.Component;

/** Copies the programme of a congress into a new one. Cancelled slots stay behind. */
@Component
class ProgrammeCopy implements CopiedProgramme {

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final SignupEvents events;
    private final AuditTrail trail;

    ProgrammeCopy(CongressRows congresses, ProgrammeRows programmes, SignupEvents events, AuditTrail trail) {
        this.congresses = congresses;
        this.programmes = programmes;
        this.events = events;
        this.trail = trail;
    }

    @Override
    public boolean fits(Congress from, Congress to) {
        var moved = new MovedProgramme(from, to);
        return slots(from).stream().map(Slot::facts).map(moved::moved).allMatch(moved::fits);
    }

    @Override
    public void copy(Congress from, Congress to, Instant now) {
        var moved = new MovedProgramme(from, to);
        var copies =
                programmes.of(from.slug()).sessions().stream().collect(Collectors.toMap(Session::id, moved::moved));
        var slots = slots(from).stream()
                .map(slot -> copy(slot, Objects.requireNonNull(copies.get(slot.session())), moved, now))
                .toList();
        store(to.slug(), List.copyOf(copies.values()), slots);
    }

    private List<Slot> slots(Congress congress) {
        return programmes.slots(congress.slug()).stream()
                .filter(slot -> !slot.cancelled())
                .toList();
    }

    private static Slot copy(Slot slot, Session session, MovedProgramme moved, Instant now) {
        var facts = moved.moved(slot.facts());
        return Slot.fresh(session, slot.key(), facts, moved.to().promotionEnd(facts.day()), now);
    }

    private void store(CongressId congress, List<Session> sessions, List<Slot> slots) {
        programmes.saveSessions(congress, sessions);
        programmes.saveSlots(congress, slots);
        congresses.newProgrammeVersion(congress);
        events.tell(slots.stream()
                .flatMap(slot -> SlotEvents.between(congress, null, slot).stream())
                .toList());
        var counts = Map.of("sessionsAdded", sessions.size(), "slotsAdded", slots.size());
        trail.record(congress, AuditEntry.imported(AuditAction.COPY_PROGRAMME, congress, counts));
    }
}
