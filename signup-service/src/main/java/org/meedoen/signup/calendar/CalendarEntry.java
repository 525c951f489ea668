package org.meedoen.signup.calendar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.programme.Kind;
import org.meedoen.signup.programme.MeetingPoint;
import org.meedoen.signup.text.Translated;

/**
 * A sign-up with its slot and session, as far as a calendar shows them.
 *
 * @param sequence rises with each decision about the sign-up and each published change of the slot
 * @param changedAt when the sign-up was last decided
 */
public record CalendarEntry(
        SignupId signup, State state, int sequence, Instant changedAt, SessionInCalendar session, SlotInCalendar slot) {

    /** What a participant has. */
    public enum State {
        PLACE,
        WAITING,
        CANCELLED
    }

    /** What takes place. */
    public record SessionInCalendar(
            UUID id,
            Kind kind,
            Translated title,
            Translated summary,
            List<String> hosts,
            @Nullable Translated accessibility) {

        public SessionInCalendar {
            hosts = List.copyOf(hosts);
        }
    }

    /** When and where. */
    public record SlotInCalendar(
            Instant start,
            Instant end,
            MeetingPoint meetingPoint,
            @Nullable Translated endPoint,
            @Nullable Translated cancelledBecause) {}
}
