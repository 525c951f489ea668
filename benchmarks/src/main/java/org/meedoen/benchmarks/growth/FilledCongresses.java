package org.meedoen.benchmarks.growth;

import java.util.List;
import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.trial.SqlConnection;

/** Fills capacity-service's database as if the decisions had been made before. The ids of sign-ups are time-ordered, as in the service. */
record FilledCongresses(SqlConnection sql) {

    private static final String CONGRESS = "insert into congress (slug) values (?)";

    private static final String SLOT = """
            insert into slot (id, congress, version, starts_at, ends_at, capacity, waiting_list, promoting, cancelled,
                confirmed, waiting, kept_over, last_rank, changes)
            values (?, ?, 1, '2027-05-12T08:00Z', '2027-05-12T10:00Z', ?, true, true, false, ?, ?, 0, ?, 1)
            """;

    private static final String PLACES = """
            insert into place (signup_id, congress, slot_id, participant_id, standing, rank, decision)
            select uuidv7(), ?, ?, gen_random_uuid(),
                case when rank <= ? then 'CONFIRMED' else 'WAITING' end, rank, 1
            from generate_series(1, ?) as rank
            """;

    private static final String CONFIRMED = """
            select signup_id || ' ' || participant_id from place where slot_id = ? and standing = 'CONFIRMED'
            """;

    record Holder(SignupId signup, ParticipantId participant) {}

    /** Creates full slots, each with a waiting list. */
    List<SlotId> slots(CongressId congress, int slots, int confirmed, int waiting) {
        sql.run(CONGRESS, congress.value());
        var filled = Stream.generate(() -> slot(congress, confirmed, waiting))
                .limit(slots)
                .toList();
        sql.run("vacuum analyze place");
        return filled;
    }

    private SlotId slot(CongressId congress, int confirmed, int waiting) {
        var slot = SlotId.random();
        sql.run(SLOT, slot.value(), congress.value(), confirmed, confirmed, waiting, confirmed + waiting);
        sql.run(PLACES, congress.value(), slot.value(), confirmed, confirmed + waiting);
        return slot;
    }

    List<Holder> holders(SlotId slot) {
        return sql.texts(CONFIRMED, slot.value()).stream()
                .map(ids -> ids.split(" "))
                .map(ids -> new Holder(SignupId.parse(ids[0]), ParticipantId.parse(ids[1])))
                .toList();
    }
}
