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
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.participant.persistence.OrganisationRows;
import org.meedoen.signup.programme.ConcernedPeople;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Tally;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The organisations of participants, from the organisers' list. */
@Component
public class Organisations {

    private final Congresses congresses;
    private final OrganisationRows rows;
    private final AuditTrail trail;

    Organisations(Congresses congresses, OrganisationRows rows, AuditTrail trail) {
        this.congresses = congresses;
        this.rows = rows;
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
            CongressId congress, byte[] file, boolean dry, Predicate<ImportResult.Imported> expected) {
        if (dry) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return congresses
                .lock(congress)
                .map(known -> take(known.slug(), file))
                .map(result -> result.ifExpected(expected));
    }

    private ImportResult take(CongressId congress, byte[] file) {
        return switch (OrganisationFile.read(file)) {
            case OrganisationFile.Mistaken(List<Mistake> mistakes) -> new ImportResult.Refused(mistakes);
            case OrganisationFile.Sound(List<ListedOrganisation> listed) -> take(congress, listed);
        };
    }

    private ImportResult take(CongressId congress, List<ListedOrganisation> listed) {
        var known = rows.of(congress).stream().collect(Collectors.toMap(Organisation::id, one -> one));
        var tally = new Tally();
        var different = listed.stream()
                .map(ListedOrganisation::organisation)
                .filter(one -> tally.differs(known.get(one.id()), one))
                .toList();
        rows.save(congress, different);
        var imported =
                new ImportResult.Imported(tally.counts(), renamed(known, listed), List.of(), ConcernedPeople.NOBODY);
        var counts = imported.recordedCounts();
        trail.record(congress, AuditEntry.imported(AuditAction.IMPORT_ORGANISATIONS, congress, counts));
        return imported;
    }

    private static List<ListChange> renamed(Map<String, Organisation> known, List<ListedOrganisation> listed) {
        return listed.stream()
                .flatMap(line -> line.since(known.get(line.organisation().id())))
                .toList();
    }
}
