package org.meedoen.signup.participant;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.signup.participant.persistence.AdmissionRows;
import org.meedoen.signup.participant.persistence.ParticipantRows;
import org.springframework.stereotype.Component;

/** Tells for whom an account's proven mailbox may act. */
@Component
public class Mailboxes {

    private final AdmissionRows admissions;
    private final ParticipantRows participants;

    Mailboxes(AdmissionRows admissions, ParticipantRows participants) {
        this.admissions = admissions;
        this.participants = participants;
    }

    /** Empty when there is no such congress, or no such account. */
    public Optional<ActingFor> actingFor(UUID account, String congress) {
        return admissions
                .ofCongressFor(account, congress)
                .map(known -> among(known, participants.ofAccount(account, congress)));
    }

    private static ActingFor among(AdmissionRows.Asked asked, List<Participant> known) {
        var admitted = asked.admission().admits(asked.email());
        var acting = known.stream().filter(one -> one.listed() || admitted).toList();
        if (!acting.isEmpty()) return new ActingFor.These(acting);
        return admitted ? new ActingFor.ProfileNeeded() : new ActingFor.MayNotTakePart();
    }
}
