package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores which overlaps were caused by the organisers moving a slot. */
@Component
class MovedOntoRows {

    private static final String ADD = """
            insert into moved_onto (signup_id, slot_id)
            select signup_id, slot_id from unnest(:signups::uuid[], :slots::uuid[]) as clash (signup_id, slot_id)
            on conflict do nothing
            """;

    private record Clash(SignupId signupId, SlotId slotId) {}

    private final JdbcClient jdbc;

    MovedOntoRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Collection<Fact> facts) {
        var clashes = facts.stream().flatMap(MovedOntoRows::clashes).toList();
        if (!clashes.isEmpty()) {
            jdbc.sql(ADD)
                    .param("signups", SqlArrays.of(clashes, Clash::signupId))
                    .param("slots", SqlArrays.of(clashes, Clash::slotId))
                    .update();
        }
    }

    private static Stream<Clash> clashes(Fact fact) {
        return fact instanceof Fact.Moved(var signup, var _, var slots, var _, var _)
                ? slots.stream().map(slot -> new Clash(signup.signupId(), slot))
                : Stream.empty();
    }
}
