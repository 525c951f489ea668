package org.meedoen.signup.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.imports.ImportKind;
import org.meedoen.signup.imports.RememberedColumns;
import org.meedoen.signup.programme.persistence.ImportedCellRows;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.meedoen.signup.programme.persistence.SignupCounts;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.DayMove;
import org.meedoen.signup.sheet.EditDecisions;
import org.meedoen.signup.sheet.ImportedFile;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.ReadFile;
import org.meedoen.signup.sheet.Warning;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Imports an organisers' file as a whole or not at all. Stored sessions and slots that are not in the file do not change. */
@Component
public class ProgrammeImport {

    private final CongressRows congresses;
    private final ProgrammeRows programmes;
    private final SignupCounts signups;
    private final PlannedChanges storage;
    private final RememberedColumns columns;
    private final ImportedCellRows imported;
    private final LastEdits lastEdits;
    private final AuditTrail trail;

    ProgrammeImport(
            CongressRows congresses,
            ProgrammeRows programmes,
            SignupCounts signups,
            PlannedChanges storage,
            RememberedColumns columns,
            ImportedCellRows imported,
            LastEdits lastEdits,
            AuditTrail trail) {
        this.congresses = congresses;
        this.programmes = programmes;
        this.signups = signups;
        this.storage = storage;
        this.columns = columns;
        this.imported = imported;
        this.lastEdits = lastEdits;
        this.trail = trail;
    }

    public sealed interface Result {}

    public record Imported(
            Counts sessions,
            Counts slots,
            List<ProgrammeChange> changes,
            List<ProgrammeEdit> edited,
            ConcernedPeople people,
            List<Warning> warnings,
            ReadFile file)
            implements Result {}

    /**
     * @param edited known if the file itself is correct, and only wrong with values that are kept
     * @param move how the dates in the file can be moved to the days of the congress
     */
    public record Refused(List<Mistake> mistakes, List<ProgrammeEdit> edited, ReadFile file, Optional<DayMove> move)
            implements Result {}

    /** The effect would not be the expected one. Nothing was stored. */
    public record ChangedMeanwhile() implements Result {}

    /**
     * Empty when there is no such congress.
     *
     * @param told the notation in which the result describes changes
     * @param dry rolls everything back at the end, so that a dry run makes all checks of an import
     * @param expected whether the effect is the one that organisers were shown
     */
    @Transactional
    public Optional<Result> run(
            CongressId slug, ImportedFile file, Notation told, boolean dry, Predicate<Imported> expected) {
        if (dry) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return congresses
                .lock(slug)
                .map(congress -> run(congress, file, told))
                .map(result -> ifExpected(result, expected));
    }

    private static Result ifExpected(Result result, Predicate<Imported> expected) {
        if (!(result instanceof Imported imported) || expected.test(imported)) return result;
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return new ChangedMeanwhile();
    }

    private record Read(Congress congress, Programme stored, ProgrammeSheet sheet, Notation told) {

        ReadFile file() {
            return sheet.sheet().file();
        }

        ProgrammeFile.Reading reading() {
            return ProgrammeReader.read(sheet, congress, stored);
        }

        /** The file, with the names of its rows. */
        ReadFile named() {
            return RowTitles.in(file(), stored);
        }

        Refused refused(List<Mistake> mistakes, List<ProgrammeEdit> edited) {
            return new Refused(mistakes, edited, named(), file().moveTo(congress.days()));
        }

        Read with(KeptCells kept) {
            return new Read(congress, stored, sheet.with(kept), told);
        }
    }

    private Result run(Congress congress, ImportedFile file, Notation told) {
        var stored = programmes.of(congress.slug());
        var sheet = ProgrammeSheet.of(columns.with(congress.slug(), ImportKind.PROGRAMME, file), congress, stored);
        var read = new Read(congress, stored, sheet, told);
        return switch (read.reading()) {
            case ProgrammeFile.Mistaken(List<Mistake> mistakes) -> read.refused(mistakes, List.of());
            case ProgrammeFile.Sound sound ->
                merge(read, sound, file.decisions().edits());
        };
    }

    /** What is kept is checked as if the file had it. */
    private Result merge(Read read, ProgrammeFile.Sound sound, EditDecisions decisions) {
        var last = imported.of(read.congress().slug());
        var found = EditedCells.in(sound.file(), read.file(), read.congress(), read.stored(), last, decisions);
        if (!found.keepsAny()) return plan(read, sound, found, last);
        var merged = read.with(new KeptCells(found.edited(), sound.file()));
        return switch (merged.reading()) {
            case ProgrammeFile.Mistaken(List<Mistake> mistakes) -> merged.refused(mistakes, edits(merged, found));
            case ProgrammeFile.Sound withKept -> plan(merged, withKept, found, last);
        };
    }

    private List<ProgrammeEdit> edits(Read read, EditedCells.Found found) {
        return lastEdits.of(found.edited(), read.congress(), read.told());
    }

    private Result plan(Read read, ProgrammeFile.Sound sound, EditedCells.Found found, ImportedCells last) {
        var congress = read.congress();
        var stored = read.stored();
        var planned = ProgrammePlan.of(sound.file(), congress, stored, congresses.now());
        store(congress.slug(), planned, read.file(), found);
        imported.save(congress.slug(), found.inFile().differingFrom(last));
        return new Imported(
                planned.sessionCounts(),
                planned.slotCounts(),
                ProgrammeChanges.between(congress, stored, planned, read.told()),
                edits(read, found),
                signups.concernedBy(
                        planned.slotsTold(), planned.slotsWithMorePlaces(stored), planned.slotsWithFewerPlaces(stored)),
                sound.warnings(),
                read.named());
    }

    private void store(CongressId congress, ProgrammePlan.Planned planned, ReadFile read, EditedCells.Found found) {
        storage.store(congress, planned);
        columns.remember(congress, ImportKind.PROGRAMME, read);
        var decided = new TreeMap<>(read.recordedCounts());
        decided.putAll(found.recordedCounts());
        trail.record(congress, AuditEntry.imported(AuditAction.IMPORT_PROGRAMME, congress, counts(planned), decided));
    }

    private static Map<String, Integer> counts(ProgrammePlan.Planned planned) {
        var sessions = planned.sessionCounts();
        var slots = planned.slotCounts();
        return Map.of(
                "sessionsAdded", sessions.added(),
                "sessionsChanged", sessions.changed(),
                "slotsAdded", slots.added(),
                "slotsChanged", slots.changed());
    }
}
