package org.meedoen.signup.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.SignupEvents;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.meedoen.signup.text.Translated;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes or cancels one slot. Organisers may do so at the same time: a change can depend on what they saw before. A change that
 * is already in effect always succeeds, so that it can be repeated.
 */
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

    public sealed interface Revision {}

    public sealed interface Cancellation {}

    public record Changed(SlotInProgramme slot) implements Revision {}

    public record CalledOff() implements Revision, Cancellation {}

    public record UnknownSlot() implements Revision, Cancellation {}

    /** It is no longer as expected. */
    public record ChangedMeanwhile() implements Revision, Cancellation {}

    public record EndsBeforeStart() implements Revision {}

    public record DayOutsideCongress() implements Revision {}

    public record MoreSetAsideThanPlaces() implements Revision {}

    /**
     * @param expected whether the stored slot is the one that should be changed
     * @param change of all facts but the day, which follows from the start
     */
    @Transactional
    public Revision revise(
            CongressId congress, SlotId slot, Predicate<SlotInProgramme> expected, UnaryOperator<Slot.Facts> change) {
        return locked(congress, slot)
                .map(before -> revise(before, expected, change))
                .orElseGet(UnknownSlot::new);
    }

    private Revision revise(
            SlotInProgramme known, Predicate<SlotInProgramme> expected, UnaryOperator<Slot.Facts> change) {
        var congress = known.congress();
        var before = known.slot();
        var facts = change.apply(before.facts()).onDayOf(congress);
        if (before.cancelled()) return new CalledOff();
        if (!facts.equals(before.facts()) && !expected.test(known)) return new ChangedMeanwhile();
        if (!facts.start().isBefore(facts.end())) return new EndsBeforeStart();
        if (!congress.days().contains(facts.day())) return new DayOutsideCongress();
        if (facts.setsAsideMoreThanThereAre()) return new MoreSetAsideThanPlaces();
        var after = before.revised(facts, before.kind(), congress.promotionEnd(facts.day()), congresses.now());
        store(congress.slug(), before, after);
        var changes = SlotFields.changed(before, after);
        trail.record(congress.slug(), AuditEntry.changed(AuditAction.CHANGE_SLOT, after.id(), changes));
        return new Changed(new SlotInProgramme(congress, known.session(), after));
    }

    /**
     * @param expected whether the stored slot is the one that should be cancelled
     * @param reason what participants read; null: none. That of a slot that is cancelled already is not replaced
     */
    @Transactional
    public Cancellation callOff(
            CongressId congress, SlotId slot, Predicate<SlotInProgramme> expected, @Nullable Translated reason) {
        return locked(congress, slot)
                .map(known -> callOff(known, expected, reason))
                .orElseGet(UnknownSlot::new);
    }

    private Cancellation callOff(
            SlotInProgramme known, Predicate<SlotInProgramme> expected, @Nullable Translated reason) {
        var before = known.slot();
        var congress = known.congress().slug();
        if (!before.cancelled() && !expected.test(known)) return new ChangedMeanwhile();
        var after = before.cancelled() ? before : before.calledOff(reason);
        store(congress, before, after);
        trail.record(
                congress,
                AuditEntry.changed(AuditAction.CANCEL_SLOT, before.id(), SlotFields.cancelled(before, after)));
        return new CalledOff();
    }

    private Optional<SlotInProgramme> locked(CongressId slug, SlotId id) {
        return congresses
                .lock(slug)
                .flatMap(congress -> programmes.slot(slug, id).map(slot -> inProgramme(congress, slot)));
    }

    private SlotInProgramme inProgramme(Congress congress, Slot slot) {
        return new SlotInProgramme(congress, programmes.session(slot.session()).orElseThrow(), slot);
    }

    private void store(CongressId congress, Slot before, Slot after) {
        if (after.equals(before)) return;
        programmes.saveSlots(congress, List.of(after));
        congresses.newProgrammeVersion(congress);
        events.tell(SlotEvents.between(congress, before, after));
    }
}
