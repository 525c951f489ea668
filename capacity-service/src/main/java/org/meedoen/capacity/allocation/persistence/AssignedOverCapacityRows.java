package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.Signup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores how many places the organisers gave above the capacity, with each sign-up. */
@Component
class AssignedOverCapacityRows {

    private static final String ADD = """
            insert into assigned_over_capacity (signup_id, slot_id, places)
            select signup_id, slot_id, sum(places)
            from unnest(:signups::uuid[], :slots::uuid[], :places::int[]) as assigned (signup_id, slot_id, places)
            group by signup_id, slot_id
            on conflict (signup_id) do update set places = assigned_over_capacity.places + excluded.places
            """;

    private record Over(Signup signup, int places) {}

    private final JdbcClient jdbc;

    AssignedOverCapacityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<Fact> facts) {
        var assigned = facts.stream()
                .flatMap(AssignedOverCapacityRows::over)
                .filter(over -> over.places > 0)
                .toList();
        if (!assigned.isEmpty()) {
            jdbc.sql(ADD)
                    .param("signups", SqlArrays.of(assigned, over -> over.signup.signupId()))
                    .param("slots", SqlArrays.of(assigned, over -> over.signup.slotId()))
                    .param("places", SqlArrays.ints(assigned, Over::places))
                    .update();
        }
    }

    private static Stream<Over> over(Fact fact) {
        return switch (fact) {
            case Fact.Confirmed f -> Stream.of(new Over(f.signup(), f.overCapacity()));
            case Fact.Accompanied f -> Stream.of(new Over(f.signup(), f.overCapacity()));
            default -> Stream.empty();
        };
    }
}
