package org.meedoen.signup.participant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.participant.persistence.AdmissionRows;
import org.meedoen.signup.participant.persistence.ParticipantPageRows;
import org.meedoen.signup.participant.persistence.ParticipantRows;
import org.meedoen.signup.participant.persistence.RemovedRows;
import org.springframework.stereotype.Component;

/** The participants of all congresses. */
@Component
public class Participants {

    private final Congresses congresses;
    private final ParticipantRows participants;
    private final ParticipantPageRows pages;
    private final AdmissionRows admissions;
    private final RemovedRows removed;

    Participants(
            Congresses congresses,
            ParticipantRows participants,
            ParticipantPageRows pages,
            AdmissionRows admissions,
            RemovedRows removed) {
        this.congresses = congresses;
        this.participants = participants;
        this.pages = pages;
        this.admissions = admissions;
        this.removed = removed;
    }

    /**
     * One page of the matching participants, by name. Empty if there is no such congress.
     *
     * @param search a part of a name, an address or an organisation's name; empty: everybody
     */
    public Optional<Page<Participant>> ofCongress(CongressId congress, String search, Paging paging) {
        return congresses.find(congress).map(known -> pages.page(known.slug(), search, paging));
    }

    public Optional<Participant> find(CongressId congress, ParticipantId id) {
        return participants.find(congress, id);
    }

    /** Only in published congresses, so that a draft is not revealed to the people on its list. */
    public List<Participant> ofEmail(String email) {
        return participants.ofEmail(email);
    }

    public List<Participant> of(Collection<ParticipantId> ids) {
        return participants.of(ids);
    }

    /** Those of them who may take part, by id. */
    public Map<ParticipantId, Participant> admitted(Collection<ParticipantId> ids) {
        var known = participants.of(ids);
        var rules = admissions.of(known.stream().map(Participant::congress).collect(Collectors.toSet()));
        return known.stream()
                .filter(one -> one.listed()
                        || Objects.requireNonNull(rules.get(one.congress())).admits(one.email()))
                .collect(Collectors.toUnmodifiableMap(Participant::id, Function.identity()));
    }

    /** Sets the language of mails to a mailbox. */
    public void speak(String email, String language) {
        participants.speak(email, language);
    }

    /** The recipients, including recently removed participants. */
    public List<Recipient> recipients(Collection<ParticipantId> ids) {
        return removed.recipients(ids);
    }
}
