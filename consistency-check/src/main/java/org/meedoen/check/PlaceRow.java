package org.meedoen.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/** A sign-up as stored by capacity-service. */
record PlaceRow(
        SignupId id,
        SlotId slot,
        ParticipantId participant,
        String standing,
        long rank,
        int decision,
        @Nullable String companion) {

    private static final String ALL = """
            select signup_id, slot_id, participant_id, standing, rank, decision, companion
            from place
            """;

    static Map<SignupId, PlaceRow> all(Database capacity) {
        return capacity.jdbc().sql(ALL).query(PlaceRow::place).list().stream()
                .collect(Collectors.toMap(PlaceRow::id, Function.identity()));
    }

    private static PlaceRow place(ResultSet row, int number) throws SQLException {
        return new PlaceRow(
                new SignupId(row.getObject("signup_id", UUID.class)),
                new SlotId(row.getObject("slot_id", UUID.class)),
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                row.getString("standing"),
                row.getLong("rank"),
                row.getInt("decision"),
                row.getString("companion"));
    }
}
