package org.meedoen.check;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sign-up as stored by capacity-service. */
record PlaceRow(UUID id, UUID slot, UUID participant, String standing, long rank, int decision) {

    private static final String ALL = """
            select signup_id as id, slot_id as slot, participant_id as participant, standing, rank, decision
            from place
            """;

    static Map<UUID, PlaceRow> all(Database capacity) {
        return capacity.jdbc().sql(ALL).query(PlaceRow.class).list().stream()
                .collect(Collectors.toMap(PlaceRow::id, Function.identity()));
    }
}
