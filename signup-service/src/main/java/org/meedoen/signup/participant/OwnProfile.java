package org.meedoen.signup.participant;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.participant.persistence.AdmissionRows;
import org.meedoen.signup.participant.persistence.OrganisationRows;
import org.meedoen.signup.participant.persistence.ParticipantRows;
import org.meedoen.signup.text.EmailAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a proven mailbox register its own participant and change it later, where the congress admits it. */
@Component
public class OwnProfile {

    private final AdmissionRows admissions;
    private final ParticipantRows participants;
    private final OrganisationRows organisations;

    OwnProfile(AdmissionRows admissions, ParticipantRows participants, OrganisationRows organisations) {
        this.admissions = admissions;
        this.participants = participants;
        this.organisations = organisations;
    }

    public sealed interface Result {}

    public record Registered(Participant participant) implements Result {}

    public record UnknownCongress() implements Result {}

    /** Only the organisers decide who takes part. */
    public record ByListOnly() implements Result {}

    /** The organisers' list names the participants of this mailbox; another name would be another person. */
    public record Listed() implements Result {}

    /** A person has one participant, whichever address of their mailbox they sign in with. */
    public record RegisteredWithAnotherAddress() implements Result {}

    public record MayNotTakePart() implements Result {}

    public record UnknownOrganisation() implements Result {}

    @Transactional
    public Result put(UUID account, CongressId congress, String name, @Nullable String organisation) {
        return admissions
                .ofCongressFor(account, congress)
                .map(asked -> put(asked, congress, name, organisation))
                .orElseGet(UnknownCongress::new);
    }

    private Result put(AdmissionRows.Asked asked, CongressId congress, String name, @Nullable String organisation) {
        if (asked.admission() instanceof Admission.ByList) return new ByListOnly();
        if (!asked.admission().admits(asked.email())) return new MayNotTakePart();
        if (organisation != null && !organisations.exists(congress, organisation)) return new UnknownOrganisation();
        return store(congress, asked.email(), name, organisation);
    }

    private Result store(CongressId congress, String email, String name, @Nullable String organisation) {
        participants.lockMailbox(congress, EmailAddress.mailbox(email));
        var known = participants.ofMailbox(congress, email);
        if (known.stream().anyMatch(Participant::listed)) return new Listed();
        if (known.isEmpty()) return new Registered(participants.register(congress, email, name, organisation));
        return known.stream()
                .filter(participant -> email.equals(participant.email()))
                .findFirst()
                .map(own -> change(own, name, organisation))
                .orElseGet(RegisteredWithAnotherAddress::new);
    }

    private Result change(Participant own, String name, @Nullable String organisation) {
        return new Registered(participants.rename(own, name, organisation));
    }
}
