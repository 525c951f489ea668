package org.meedoen.signup.participant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.participant.persistence.AdmissionRows;
import org.meedoen.signup.participant.persistence.ParticipantRows;
import org.meedoen.signup.participant.persistence.RemovedRows;
import org.springframework.stereotype.Component;

/** Everybody who takes part, in every congress. */
@Component
public class Participants {

    private final Congresses congresses;
    private final ParticipantRows participants;
    private final AdmissionRows admissions;
    private final RemovedRows removed;

    Participants(Congresses congresses, ParticipantRows participants, AdmissionRows admissions, RemovedRows removed) {
        this.congresses = congresses;
        this.participants = participants;
        this.admissions = admissions;
        this.removed = removed;
    }

    /** A page of those that match, in order of name. Empty when there is no such congress. */
    public Optional<ParticipantPage> ofCongress(String congress, ParticipantPage.Wanted wanted) {
        return congresses.find(congress).map(known -> participants.page(known.slug(), wanted));
    }

    public Optional<Participant> find(String congress, UUID id) {
        return participants.find(congress, id);
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

    /** Whom to write to, also of who was taken off the list a short while ago. */
    public List<Recipient> recipients(Collection<UUID> ids) {
        return removed.recipients(ids);
    }
}
