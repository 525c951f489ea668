package org.meedoen.signup.attendance.persistence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.meedoen.signup.attendance.SlotAttendance;
import org.springframework.stereotype.Repository;

/** Counts who came, for all slots of a congress. */
@Repository
public class AttendanceCounts {

    private static final String KNOWN = "select exists (select from congress where slug = :congress)";

    private static final String COUNT = """
            with latest as (
                select distinct on (tick.signup_id) tick.signup_id, tick.present
                from attendance_tick tick join signup on signup.id = tick.signup_id
                where signup.congress = :congress
                order by tick.signup_id, tick.ticked_at desc, tick.id desc)
            select signup.slot_id, count(*)::int as confirmed, count(*) filter (where latest.present)::int as present
            from signup left join latest on latest.signup_id = signup.id
            where signup.congress = :congress and signup.status = 'CONFIRMED'
            group by signup.slot_id
            """;

    private final ReadOnlyDatabase database;

    AttendanceCounts(ReadOnlyDatabase database) {
        this.database = database;
    }

    /** Empty if there is no such congress. */
    public Optional<List<SlotAttendance>> of(CongressId congress) {
        return isKnown(congress) ? Optional.of(counted(congress)) : Optional.empty();
    }

    private boolean isKnown(CongressId congress) {
        return database.jdbc()
                .sql(KNOWN)
                .param("congress", congress.value())
                .query(Boolean.class)
                .single();
    }

    private List<SlotAttendance> counted(CongressId congress) {
        return database.jdbc()
                .sql(COUNT)
                .param("congress", congress.value())
                .query((row, number) -> new SlotAttendance(
                        new SlotId(row.getObject("slot_id", UUID.class)),
                        row.getInt("confirmed"),
                        row.getInt("present")))
                .list();
    }
}
