package org.meedoen.notification.mail;

import java.util.UUID;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;

/**
 * A message of the organisers, sent to one of them as a participant would get it.
 *
 * @param eventId of the event that asked for it
 * @param account whose mailbox it goes to
 */
public record AnnouncementTestNotice(
        CongressId congress, AnnouncementId announcementId, ParticipantId reader, UUID account, String eventId)
        implements Notice {

    @Override
    public MailKind kind() {
        return MailKind.ANNOUNCEMENT_TEST;
    }

    @Override
    public UUID subject() {
        return UUID.fromString(eventId);
    }

    @Override
    public String name() {
        return "announcement-test." + eventId;
    }

    @Override
    public boolean isPatient() {
        return true;
    }
}
