package org.meedoen.signup.participant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meedoen.signup.participant.persistence.AdmissionRows;
import org.meedoen.signup.participant.persistence.OrganisationRows;
import org.meedoen.signup.participant.persistence.ParticipantRows;
import org.meedoen.signup.programme.Congress;
import org.meedoen.signup.programme.Congresses;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Tally;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody who takes part, in every congress. */
@Component
public class Participants {

    private final Congresses congresses;
    private final ParticipantRows participants;
    private final AdmissionRows admissions;
    private final OrganisationRows organisations;

    Participants(
            Congresses congresses,
            ParticipantRows participants,
            AdmissionRows admissions,
            OrganisationRows organisations) {
        this.congresses = congresses;
        this.participants = participants;
        this.admissions = admissions;
        this.organisations = organisations;
    }

    /** Empty when there is no such congress. */
    public Optional<List<Participant>> ofCongress(String congress) {
        return congresses.find(congress).map(known -> participants.ofCongress(known.slug()));
    }

    public List<Participant> ofEmail(String email) {
        return participants.ofEmail(email);
    }

    public List<Participant> of(Collection<UUID> ids) {
        return participants.of(ids);
    }

    /** Those of them who may take part, by id. */
    public Map<UUID, Participant> admitted(Collection<UUID> ids) {
        var known = participants.of(ids);
        var rules = admissions.of(known.stream().map(Participant::congress).collect(Collectors.toSet()));
        return known.stream()
                .filter(one -> one.listed()
                        || Objects.requireNonNull(rules.get(one.congress())).admits(one.email()))
                .collect(Collectors.toUnmodifiableMap(Participant::id, Function.identity()));
    }

    /** In which language the people of a mailbox are written to. */
    public void speak(String email, String language) {
        participants.speak(email, language);
    }

    /** Changes and adds by address and name, removes nobody. Empty when there is no such congress. */
    @Transactional
    public Optional<ListImport> take(String congress, byte[] file, boolean dry) {
        return congresses.lock(congress).map(known -> switch (read(file, known)) {
            case ParticipantFile.Mistaken(List<Mistake> mistakes) -> new ListImport.Refused(mistakes);
            case ParticipantFile.Sound(List<Listed> listed) -> take(known.slug(), listed, dry);
        });
    }

    private ParticipantFile.Reading read(byte[] file, Congress congress) {
        var known = organisations.of(congress.slug()).stream()
                .map(Organisation::id)
                .collect(Collectors.toUnmodifiableSet());
        return ParticipantFile.read(file, Set.copyOf(congress.days()), known, listed(congress.slug()));
    }

    private Map<Listed.Who, Listed> listed(String congress) {
        return participants.ofCongress(congress).stream()
                .map(Participants::asListed)
                .collect(Collectors.toMap(Listed::who, Function.identity()));
    }

    private ListImport take(String congress, List<Listed> listed, boolean dry) {
        var known = participants.ofCongress(congress).stream()
                .collect(Collectors.toMap(one -> new Listed.Who(one.email(), one.name()), Participants::compared));
        var tally = new Tally();
        var different = listed.stream()
                .filter(one -> tally.differs(known.get(one.who()), one))
                .toList();
        if (!dry) participants.saveListed(congress, different);
        return new ListImport.Imported(tally.counts());
    }

    /** Who registered themselves differs from who is listed, however alike. */
    private static Object compared(Participant known) {
        return known.listed() ? asListed(known) : known;
    }

    private static Listed asListed(Participant known) {
        var organisation =
                known.organisation() == null ? null : known.organisation().id();
        return new Listed(known.email(), known.name(), organisation, known.days());
    }
}
