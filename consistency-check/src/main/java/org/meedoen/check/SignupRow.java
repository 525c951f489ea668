package org.meedoen.check;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sign-up as stored by signup-service. */
record SignupRow(UUID id, UUID slot, UUID participant, String status, int decision) {

    private static final String ALL =
            "select id, slot_id as slot, participant_id as participant, status, decision from signup";

    static Map<UUID, SignupRow> all(Database signup) {
        return signup.jdbc().sql(ALL).query(SignupRow.class).list().stream()
                .collect(Collectors.toMap(SignupRow::id, Function.identity()));
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
