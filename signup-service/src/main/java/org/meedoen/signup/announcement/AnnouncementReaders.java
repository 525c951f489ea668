package org.meedoen.signup.announcement;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.announcement.persistence.AnnouncementRows;
import org.meedoen.signup.announcement.persistence.AudienceRows;
import org.meedoen.signup.announcement.persistence.RecipientRows;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.participant.Recipient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that notification-service needs to write the mails of a message. */
@Component
public class AnnouncementReaders {

    private final AnnouncementRows rows;
    private final AudienceRows audiences;
    private final RecipientRows recipients;
    private final CongressRows congresses;
    private final Participants participants;

    AnnouncementReaders(
            AnnouncementRows rows,
            AudienceRows audiences,
            RecipientRows recipients,
            CongressRows congresses,
            Participants participants) {
        this.rows = rows;
        this.audiences = audiences;
        this.recipients = recipients;
        this.congresses = congresses;
        this.participants = participants;
    }

    public record Readers(Announcement announcement, Congress congress, List<Reader> readers) {}

    /** @param slot because of which they get it */
    public record Reader(Recipient recipient, @Nullable SlotId slot) {}

    /** Those among the participants who get it, or would get it now. Empty if there is no such message. */
    @Transactional(readOnly = true)
    public Optional<Readers> of(AnnouncementId id, Collection<ParticipantId> some) {
        return rows.find(id)
                .map(found -> new Readers(
                        found, congresses.find(found.congress()).orElseThrow(), readers(addressees(found, some))));
    }

    private List<Addressee> addressees(Announcement announcement, Collection<ParticipantId> some) {
        return announcement.isSent()
                ? recipients.among(announcement.id(), some)
                : audiences.among(
                        announcement.congress(), announcement.content().audience(), some);
    }

    private List<Reader> readers(List<Addressee> addressees) {
        var ids = addressees.stream().map(Addressee::participant).toList();
        Map<ParticipantId, Recipient> known =
                participants.recipients(ids).stream().collect(toMap(Recipient::participantId, identity()));
        return addressees.stream()
                .filter(each -> known.containsKey(each.participant()))
                .map(each -> new Reader(Objects.requireNonNull(known.get(each.participant())), each.slot()))
                .toList();
    }
}
