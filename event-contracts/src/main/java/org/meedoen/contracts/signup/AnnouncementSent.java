package org.meedoen.contracts.signup;

import java.util.List;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.WireName;

/**
 * A message of the organisers goes to these participants. One with many recipients is several events.
 *
 * @param participantIds each gets one mail
 */
@WireName("meedoen.announcement.sent.v1")
public record AnnouncementSent(CongressId congress, AnnouncementId announcementId, List<ParticipantId> participantIds)
        implements NotificationEvent {

    public AnnouncementSent {
        participantIds = List.copyOf(participantIds);
    }
}
