package org.meedoen.notification.mail;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;

/** A message of the organisers to one participant. */
public record AnnouncementNotice(CongressId congress, AnnouncementId announcementId, ParticipantId participantId)
        implements Notice {

    @Override
    public MailKind kind() {
        return MailKind.ANNOUNCEMENT;
    }

    /** The same for a message and a participant, however often it is asked. */
    @Override
    public UUID subject() {
        return UUID.nameUUIDFromBytes(name().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String name() {
        return "announcement." + announcementId + "." + participantId;
    }

    @Override
    public @Nullable ParticipantId participant() {
        return participantId;
    }

    @Override
    public AnnouncementId announcement() {
        return announcementId;
    }

    @Override
    public boolean isPatient() {
        return true;
    }
}
