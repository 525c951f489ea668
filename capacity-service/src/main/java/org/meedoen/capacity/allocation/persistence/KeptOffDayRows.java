package org.meedoen.capacity.allocation.persistence;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.contracts.SignupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores which participants keep a place although its day is no longer one of theirs. */
@Component
class KeptOffDayRows {

    private static final String ADD = """
            insert into kept_off_day (signup_id)
            select place.signup_id
            from unnest(:signups::uuid[]) as changed (signup_id)
                join place using (signup_id)
                join slot on slot.id = place.slot_id
            where place.standing = 'CONFIRMED' and not slot.day = any (place.days)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    KeptOffDayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called after the places are stored. */
    void add(Collection<Fact> facts) {
        var changed = changed(facts);
        if (!changed.isEmpty()) {
            jdbc.sql(ADD).param("signups", SqlArrays.of(changed)).update();
        }
    }

    /** Sign-ups whose slot or days changed and that were not confirmed afterwards. */
    private static Set<SignupId> changed(Collection<Fact> facts) {
        var changed = new LinkedHashSet<SignupId>();
        for (var fact : facts) {
            switch (fact) {
                case Fact.Moved moved -> changed.add(moved.signup().signupId());
                case Fact.DaysSet set -> changed.add(set.signup().signupId());
                case Fact.Confirmed given -> changed.remove(given.signup().signupId());
                default -> {}
            }
        }
        return changed;
    }
}
