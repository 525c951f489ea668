package org.meedoen.contracts.signup;

import java.util.UUID;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.WireName;

/**
 * An organiser wants a message in their own mailbox, as one participant would get it.
 *
 * @param accountId whose mailbox it is
 */
@WireName("meedoen.announcement.tested.v1")
public record AnnouncementTested(
        CongressId congress, AnnouncementId announcementId, ParticipantId participantId, UUID accountId)
        implements NotificationEvent {}
