package org.meedoen.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/** A sign-up as stored by signup-service. */
record SignupRow(
        SignupId id,
        SlotId slot,
        ParticipantId participant,
        String status,
        int decision,
        @Nullable String companion,
        boolean accompanying) {

    private static final String ALL = """
            select id, slot_id, participant_id, status, decision, companion, accompanying from signup
            """;

    static Map<SignupId, SignupRow> all(Database signup) {
        return signup.jdbc().sql(ALL).query(SignupRow::signup).list().stream()
                .collect(Collectors.toMap(SignupRow::id, Function.identity()));
    }

    private static SignupRow signup(ResultSet row, int number) throws SQLException {
        return new SignupRow(
                new SignupId(row.getObject("id", UUID.class)),
                new SlotId(row.getObject("slot_id", UUID.class)),
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                row.getString("status"),
                row.getInt("decision"),
                row.getString("companion"),
                row.getBoolean("accompanying"));
    }

    /** Whether both services store the same. */
    boolean agreesWith(PlaceRow place) {
        return switch (status) {
            // unless an answer about a companion is due
            case "CONFIRMED" ->
                place.standing().equals("CONFIRMED") && Objects.equals(companion, place.companion()) && !accompanying;
            case "WAITLISTED" -> place.standing().equals("WAITING");
            case "REFUSED" -> place.standing().equals("REFUSED");
            // withdrawn while the request was under way that was then refused
            case "WITHDRAWN" ->
                place.standing().equals("RELEASED") || place.standing().equals("REFUSED");
            case "CANCELLED" -> place.standing().equals("RELEASED");
            // REQUESTED and WITHDRAWING: an answer is due
            default -> false;
        };
    }
}
