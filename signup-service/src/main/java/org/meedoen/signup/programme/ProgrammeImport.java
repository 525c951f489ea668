package org.meedoen.signup.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.imports.ImportKind;
import org.meedoen.signup.imports.RememberedColumns;
import org.meedoen.signup.programme.persistence.ProgrammeRows;
import org.meedoen.signup.programme.persistence.SignupCounts;
import org.meedoen.signup.sheet.Counts;
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
    private final AuditTrail trail;

    ProgrammeImport(
            CongressRows congresses,
            ProgrammeRows programmes,
            SignupCounts signups,
            PlannedChanges storage,
            RememberedColumns columns,
            AuditTrail trail) {
        this.congresses = congresses;
        this.programmes = programmes;
        this.signups = signups;
        this.storage = storage;
        this.columns = columns;
        this.trail = trail;
    }

    public sealed interface Result {}

    public record Imported(
            Counts sessions,
            Counts slots,
            List<ProgrammeChange> changes,
            ConcernedPeople people,
            List<Warning> warnings,
            ReadFile file)
            implements Result {}

    public record Refused(List<Mistake> mistakes, ReadFile file) implements Result {}

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

    private Result run(Congress congress, ImportedFile file, Notation told) {
        var stored = programmes.of(congress.slug());
        var sheet = ProgrammeSheet.of(columns.with(congress.slug(), ImportKind.PROGRAMME, file), congress, stored);
        var read = sheet.sheet().file();
        return switch (ProgrammeReader.read(sheet, congress, stored)) {
            case ProgrammeFile.Mistaken(List<Mistake> mistakes) -> new Refused(mistakes, read);
            case ProgrammeFile.Sound sound -> plan(congress, sound, read, stored, told);
        };
    }

    private Result plan(Congress congress, ProgrammeFile.Sound sound, ReadFile read, Programme stored, Notation told) {
        return switch (ProgrammePlan.of(sound.file(), congress, stored, congresses.now())) {
            case ProgrammePlan.Impossible(List<Mistake> mistakes) -> new Refused(mistakes, read);
            case ProgrammePlan.Planned planned -> {
                store(congress.slug(), planned, read);
                yield new Imported(
                        planned.sessionCounts(),
                        planned.slotCounts(),
                        ProgrammeChanges.between(congress, stored, planned, told),
                        signups.concernedBy(planned.slotsTold(), planned.slotsWithMorePlaces(stored)),
                        sound.warnings(),
                        read);
            }
        };
    }

    private void store(CongressId congress, ProgrammePlan.Planned planned, ReadFile read) {
        storage.store(congress, planned);
        columns.remember(congress, ImportKind.PROGRAMME, read);
        trail.record(
                congress,
                AuditEntry.imported(AuditAction.IMPORT_PROGRAMME, congress, counts(planned), read.recordedCounts()));
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
