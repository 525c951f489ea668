package org.meedoen.signup.programme;

import java.util.List;
import java.util.function.UnaryOperator;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.SignupEvents;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes or cancels one slot. */
@Component
public class SlotChanges {

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final SignupEvents events;
    private final AuditTrail trail;

    SlotChanges(CongressRows congresses, ProgrammeRows programmes, SignupEvents events, AuditTrail trail) {
        this.congresses = congresses;
        this.programmes = programmes;
        this.events = events;
        this.trail = trail;
    }

    public sealed interface Result {}

    public record Changed(Congress congress, Session session, Slot slot) implements Result {}

    public record UnknownSlot() implements Result {}

    public record CalledOff() implements Result {}

    public record EndsBeforeStart() implements Result {}

    public record DayOutsideCongress() implements Result {}

    /** @param change of all facts but the day, which follows from the start */
    @Transactional
    public Result revise(CongressId congress, SlotId slot, UnaryOperator<Slot.Facts> change) {
        return congresses
                .lock(congress)
                .flatMap(known -> programmes.slot(congress, slot).map(before -> revise(known, before, change)))
                .orElseGet(UnknownSlot::new);
    }

    private Result revise(Congress congress, Slot before, UnaryOperator<Slot.Facts> change) {
        var facts = change.apply(before.facts()).onDayOf(congress);
        if (before.cancelled()) return new CalledOff();
        if (!facts.start().isBefore(facts.end())) return new EndsBeforeStart();
        if (!congress.days().contains(facts.day())) return new DayOutsideCongress();
        var after = before.revised(facts, before.kind(), congress.promotionEnd(facts.day()), congresses.now());
        store(congress.slug(), before, after);
        var changes = SlotFields.changed(before, after);
        trail.record(congress.slug(), AuditEntry.changed(AuditAction.CHANGE_SLOT, after.id(), changes));
        return new Changed(congress, programmes.session(after.session()).orElseThrow(), after);
    }

    /** Returns whether there is such a slot. Repeating it has no effect. */
    @Transactional
    public boolean callOff(CongressId congress, SlotId slot) {
        var known = congresses.lock(congress).flatMap(locked -> programmes.slot(congress, slot));
        known.ifPresent(before -> callOff(congress, before));
        return known.isPresent();
    }

    private void callOff(CongressId congress, Slot before) {
        if (!before.cancelled()) store(congress, before, before.calledOff());
        trail.record(congress, AuditEntry.of(AuditAction.CANCEL_SLOT, before.id(), !before.cancelled()));
    }

    private void store(CongressId congress, Slot before, Slot after) {
        if (after.equals(before)) return;
        programmes.saveSlots(congress, List.of(after));
        congresses.newProgrammeVersion(congress);
        events.tell(SlotEvents.between(congress, before, after));
    }
}
