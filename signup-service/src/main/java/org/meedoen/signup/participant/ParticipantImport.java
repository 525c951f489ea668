package org.meedoen.signup.participant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.participant.persistence.OrganisationRows;
import org.meedoen.signup.participant.persistence.ParticipantRows;
import org.meedoen.signup.programme.persistence.SignupCounts;
import org.meedoen.signup.sheet.Mistake;
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
    private final AuditTrail trail;

    ParticipantImport(
            Congresses congresses,
            ParticipantRows participants,
            OrganisationRows organisations,
            ParticipantDays days,
            SignupCounts signups,
            AuditTrail trail) {
        this.congresses = congresses;
        this.participants = participants;
        this.organisations = organisations;
        this.days = days;
        this.signups = signups;
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
            CongressId congress, byte[] file, boolean dry, Predicate<ImportResult.Imported> expected) {
        if (dry) TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return congresses.lock(congress).map(known -> take(known, file)).map(result -> result.ifExpected(expected));
    }

    private ImportResult take(Congress congress, byte[] file) {
        return switch (read(file, congress)) {
            case ParticipantFile.Mistaken(List<Mistake> mistakes) -> new ImportResult.Refused(mistakes);
            case ParticipantFile.Sound(List<ListedLine> lines) -> take(congress.slug(), lines);
        };
    }

    private ParticipantFile.Reading read(byte[] file, Congress congress) {
        var known = organisations.of(congress.slug()).stream()
                .map(Organisation::id)
                .collect(Collectors.toUnmodifiableSet());
        return ParticipantFile.read(file, Set.copyOf(congress.days()), known);
    }

    private ImportResult take(CongressId congress, List<ListedLine> lines) {
        return switch (ParticipantListPlan.of(participants.ofCongress(congress), lines)) {
            case ParticipantListPlan.Mistaken(List<Mistake> mistakes) -> new ImportResult.Refused(mistakes);
            case ParticipantListPlan.Planned planned -> {
                store(congress, planned);
                yield planned.imported().concerning(signups.concernedBy(planned.days()));
            }
        };
    }

    private void store(CongressId congress, ParticipantListPlan.Planned planned) {
        days.tellingWhatChanges(congress, () -> participants.change(planned.changed()));
        participants.add(congress, planned.added());
        participants.requireDistinctNames();
        var counts = planned.imported().recordedCounts();
        trail.record(congress, AuditEntry.imported(AuditAction.IMPORT_PARTICIPANTS, congress, counts));
    }
}
