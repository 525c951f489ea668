package org.meedoen.signup.participant;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.participant.persistence.ActingRows;
import org.meedoen.signup.participant.persistence.AdmissionRows;
import org.meedoen.signup.participant.persistence.ParticipantRows;
import org.springframework.stereotype.Component;

/** Finds the participants for whom an account's proven mailbox may act. */
@Component
public class Mailboxes {

    private final AdmissionRows admissions;
    private final ParticipantRows participants;
    private final ActingRows acting;

    Mailboxes(AdmissionRows admissions, ParticipantRows participants, ActingRows acting) {
        this.admissions = admissions;
        this.participants = participants;
        this.acting = acting;
    }

    /** Empty if there is no such congress or account. */
    public Optional<ActingFor> actingFor(UUID account, CongressId congress) {
        return admissions
                .ofCongressFor(account, congress)
                .map(known -> among(known, participants.ofAccount(account, congress)));
    }

    /** The same for many in one query; unknown accounts and congresses are left out. */
    public Map<AccountInCongress, ActingFor> actingFor(Collection<AccountInCongress> asked) {
        return acting.of(asked).entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> {
            var known = entry.getValue();
            return among(known.asked(), known.participants());
        }));
    }

    private static ActingFor among(AdmissionRows.Asked asked, List<Participant> known) {
        var admitted = asked.admission().admits(asked.email());
        var acting = known.stream().filter(one -> one.listed() || admitted).toList();
        if (!acting.isEmpty()) return new ActingFor.These(acting);
        return admitted ? new ActingFor.ProfileNeeded() : new ActingFor.MayNotTakePart();
    }
}
