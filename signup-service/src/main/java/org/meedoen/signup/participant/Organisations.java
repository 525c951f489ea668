package org.meedoen.signup.participant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.imports.ImportKind;
import org.meedoen.signup.imports.RememberedColumns;
import org.meedoen.signup.participant.persistence.OrganisationRows;
import org.meedoen.signup.sheet.ImportedFile;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.ReadFile;
import org.meedoen.signup.sheet.SheetReader;
import org.meedoen.signup.sheet.Tally;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The organisations of participants, from the organisers' list. */
@Component
public class Organisations {

    private final Congresses congresses;
    private final OrganisationRows rows;
    private final RememberedColumns columns;
    private final AuditTrail trail;

    Organisations(Congresses congresses, OrganisationRows rows, RememberedColumns columns, AuditTrail trail) {
        this.congresses = congresses;
        this.rows = rows;
        this.columns = columns;
        this.trail = trail;
    }

    /** In order of name. Empty when there is no such congress. */
    public Optional<Page<Organisation>> of(CongressId congress, Paging paging) {
        return congresses.find(congress).map(known -> rows.page(known.slug(), paging));
    }

    /**
     * Renames and adds organisations, removes none. Empty if there is no such congress.
     *
     * @param dry rolls everything back at the end, so that a dry run makes all checks of an import
     * @param expected whether the effect is the one that organisers were shown
     */
    @Transactional
    public Optional<ImportResult> take(
            CongressId congress, ImportedFile file, boolean dry, Predicate<ImportResult.Imported> expected) {
        if (dry) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return congresses
                .lock(congress)
                .map(known -> take(known.slug(), file))
                .map(result -> result.ifExpected(expected));
    }

    private ImportResult take(CongressId congress, ImportedFile file) {
        var sheet = SheetReader.read(columns.with(congress, ImportKind.ORGANISATIONS, file), OrganisationFile.COLUMNS);
        return switch (OrganisationFile.read(sheet)) {
            case OrganisationFile.Mistaken(List<Mistake> mistakes) -> new ImportResult.Refused(mistakes, sheet.file());
            case OrganisationFile.Sound(List<ListedOrganisation> listed) -> take(congress, listed, sheet.file());
        };
    }

    private ImportResult take(CongressId congress, List<ListedOrganisation> listed, ReadFile file) {
        var known = rows.of(congress).stream().collect(Collectors.toMap(Organisation::id, one -> one));
        var tally = new Tally();
        var different = listed.stream()
                .map(ListedOrganisation::organisation)
                .filter(one -> tally.differs(known.get(one.id()), one))
                .toList();
        rows.save(congress, different);
        columns.remember(congress, ImportKind.ORGANISATIONS, file);
        var imported = ImportResult.Imported.of(tally.counts(), renamed(known, listed), List.of(), lines(known, listed))
                .from(file);
        trail.record(congress, imported.auditEntry(AuditAction.IMPORT_ORGANISATIONS, congress));
        return imported;
    }

    private static List<ImportedLine> lines(Map<String, Organisation> known, List<ListedOrganisation> listed) {
        return listed.stream()
                .map(line -> line.compared(known.get(line.organisation().id())))
                .toList();
    }

    private static List<ListChange> renamed(Map<String, Organisation> known, List<ListedOrganisation> listed) {
        return listed.stream()
                .flatMap(line -> line.since(known.get(line.organisation().id())))
                .toList();
    }
}
