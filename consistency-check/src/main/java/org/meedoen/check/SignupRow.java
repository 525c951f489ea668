package org.meedoen.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/** A sign-up as stored by signup-service. */
record SignupRow(SignupId id, SlotId slot, ParticipantId participant, String status, int decision) {

    private static final String ALL = "select id, slot_id, participant_id, status, decision from signup";

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
                row.getInt("decision"));
    }

    /** Whether both services store the same. */
    boolean agreesWith(PlaceRow place) {
        return switch (status) {
            case "CONFIRMED" -> place.standing().equals("CONFIRMED");
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
