package org.meedoen.contracts.signup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.WireName;

/**
 * These participants are reminded of what they have on a day. One with many recipients is several events.
 *
 * @param day in the congress's time zone
 * @param expiresAt the end of that day
 * @param participantIds each gets one mail
 */
@WireName("meedoen.reminder.due.v1")
public record ReminderDue(CongressId congress, LocalDate day, Instant expiresAt, List<ParticipantId> participantIds)
        implements NotificationEvent {

    public ReminderDue {
        participantIds = List.copyOf(participantIds);
    }
}
