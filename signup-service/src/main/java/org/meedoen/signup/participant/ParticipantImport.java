package org.meedoen.signup.participant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.imports.ImportKind;
import org.meedoen.signup.imports.RememberedColumns;
import org.meedoen.signup.participant.persistence.OrganisationRows;
import org.meedoen.signup.participant.persistence.ParticipantRows;
import org.meedoen.signup.programme.persistence.SignupCounts;
import org.meedoen.signup.sheet.ImportedFile;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.ReadFile;
import org.meedoen.signup.sheet.Sheet;
import org.meedoen.signup.sheet.SheetReader;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Imports the organisers' list of participants. */
@Component
public class ParticipantImport {

    private final Congresses congresses;
    private final ParticipantRows participants;
    private final OrganisationRows organisations;
    private final ParticipantDays days;
    private final SignupCounts signups;
    private final RememberedColumns columns;
    private final AuditTrail trail;

    ParticipantImport(
            Congresses congresses,
            ParticipantRows participants,
            OrganisationRows organisations,
            ParticipantDays days,
            SignupCounts signups,
            RememberedColumns columns,
            AuditTrail trail) {
        this.congresses = congresses;
        this.participants = participants;
        this.organisations = organisations;
        this.days = days;
        this.signups = signups;
        this.columns = columns;
        this.trail = trail;
    }

    /**
     * Changes and adds participants, removes none. Empty if there is no such congress.
     *
     * @param dry rolls everything back at the end, so that a dry run makes all checks of an import
     * @param expected whether the effect is the one that organisers were shown
     */
    @Transactional
    public Optional<ImportResult> take(
            CongressId congress, ImportedFile file, boolean dry, Predicate<ImportResult.Imported> expected) {
        if (dry) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return congresses.lock(congress).map(known -> take(known, file)).map(result -> result.ifExpected(expected));
    }

    private ImportResult take(Congress congress, ImportedFile file) {
        var known = columns.with(congress.slug(), ImportKind.PARTICIPANTS, file);
        var sheet = SheetReader.read(known, ParticipantFile.COLUMNS);
        return switch (read(sheet, congress)) {
            case ParticipantFile.Mistaken mistaken ->
                new ImportResult.Refused(
                        mistakes(congress.slug(), mistaken),
                        sheet.file(),
                        sheet.file().moveTo(congress.days()));
            case ParticipantFile.Sound(List<ListedLine> lines) -> take(congress.slug(), lines, sheet.file());
        };
    }

    /** With those that only a comparison with the stored participants finds. */
    private List<Mistake> mistakes(CongressId congress, ParticipantFile.Mistaken mistaken) {
        var others =
                ParticipantListPlan.mistakes(participants.ofCongress(congress), mistaken.lines(), mistaken.unread());
        return Stream.concat(mistaken.mistakes().stream(), others.stream()).toList();
    }

    private ParticipantFile.Reading read(Sheet sheet, Congress congress) {
        var known = organisations.of(congress.slug()).stream()
                .map(Organisation::id)
                .collect(Collectors.toUnmodifiableSet());
        return ParticipantFile.read(sheet, Set.copyOf(congress.days()), known);
    }

    private ImportResult take(CongressId congress, List<ListedLine> lines, ReadFile file) {
        return switch (ParticipantListPlan.of(participants.ofCongress(congress), lines)) {
            case ParticipantListPlan.Mistaken(List<Mistake> mistakes) -> new ImportResult.Refused(mistakes, file);
            case ParticipantListPlan.Planned planned -> {
                store(congress, planned, file);
                yield planned.imported().from(file).concerning(signups.concernedBy(planned.days()));
            }
        };
    }

    private void store(CongressId congress, ParticipantListPlan.Planned planned, ReadFile file) {
        days.tellingWhatChanges(congress, () -> participants.change(planned.changed()));
        participants.add(congress, planned.added());
        participants.requireDistinctNames();
        columns.remember(congress, ImportKind.PARTICIPANTS, file);
        trail.record(congress, planned.imported().from(file).auditEntry(AuditAction.IMPORT_PARTICIPANTS, congress));
    }
}
