package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.Signup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores which places the organisers assigned above the capacity. */
@Component
class AssignedOverCapacityRows {

    private static final String ADD = """
            insert into assigned_over_capacity (signup_id, slot_id)
            select signup_id, slot_id from unnest(:signups::uuid[], :slots::uuid[]) as assigned (signup_id, slot_id)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    AssignedOverCapacityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<Fact> facts) {
        var assigned = facts.stream()
                .filter(fact -> fact instanceof Fact.Confirmed confirmed && confirmed.overCapacity())
                .map(fact -> ((Fact.Confirmed) fact).signup())
                .toList();
        if (!assigned.isEmpty()) {
            jdbc.sql(ADD)
                    .param("signups", SqlArrays.of(assigned, Signup::signupId))
                    .param("slots", SqlArrays.of(assigned, Signup::slotId))
                    .update();
        }
    }
}
