package org.meedoen.signup.attendance;

import java.util.List;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.attendance.persistence.AttendanceCounts;
import org.meedoen.signup.attendance.persistence.AttendanceRows;
import org.meedoen.signup.participant.ParticipantRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores who came, as ticked off at the door. */
@Component
public class Attendance {

    private final AttendanceRows rows;
    private final AttendanceCounts counts;

    Attendance(AttendanceRows rows, AttendanceCounts counts) {
        this.rows = rows;
        this.counts = counts;
    }

    /** Repeating a tick has no effect. Of several ticks of a sign-up, the latest counts, in whichever order they arrive. */
    @Transactional
    public TickResult store(Tick tick) {
        var hasPlace = rows.lockAndSeePlace(tick.congress(), tick.signup());
        if (hasPlace.isEmpty()) return TickResult.UNKNOWN;
        if (tick.present() && !hasPlace.get()) return TickResult.HAS_NO_PLACE;
        rows.add(tick);
        return TickResult.STORED;
    }

    /** Of slots in which somebody has a place. Empty if there is no such congress. */
    public Optional<List<SlotAttendance>> counts(CongressId congress) {
        return counts.of(congress);
    }

    /** A removed participant leaves no ticks. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ParticipantRemoved removed) {
        rows.deleteAllOf(removed.participant());
    }
}
