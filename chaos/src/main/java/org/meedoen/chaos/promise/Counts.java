package org.meedoen.chaos.promise;

import java.util.Map;
import java.util.TreeMap;
import org.meedoen.benchmarks.meedoen.Databases;
import org.meedoen.benchmarks.meedoen.Sql;

/** How many sign-ups there were, and what they are now. */
public record Counts(long asked, Map<Status, Long> now) {

    public static Counts of(Databases databases) {
        try (var sql = new Sql(databases.of("signup"))) {
            var now = new TreeMap<Status, Long>();
            for (var status : Status.values()) {
                now.put(status, sql.number("select count(*) from signup where status = ?", status.name()));
            }
            return new Counts(now.values().stream().mapToLong(count -> count).sum(), now);
        }
    }

    @Override
    public String toString() {
        return "%d asked: %d confirmed, %d waiting, %d refused, %d withdrawn, %d called off"
                .formatted(
                        asked,
                        now.get(Status.CONFIRMED),
                        now.get(Status.WAITLISTED),
                        now.get(Status.REFUSED),
                        now.get(Status.WITHDRAWN),
                        now.get(Status.CANCELLED));
    }
}
