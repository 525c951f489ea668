package org.meedoen.chaos.verification;

import java.util.Map;
import java.util.TreeMap;
import org.meedoen.trial.Databases;
import org.meedoen.trial.SqlConnection;

/** The number of sign-ups, by their status. */
public record SignupCounts(long total, Map<SignupStatus, Long> byStatus) {

    public static SignupCounts of(Databases databases) {
        try (var sql = new SqlConnection(databases.of("signup"))) {
            var byStatus = new TreeMap<SignupStatus, Long>();
            for (var status : SignupStatus.values()) {
                byStatus.put(status, sql.number("select count(*) from signup where status = ?", status.name()));
            }
            return new SignupCounts(
                    byStatus.values().stream().mapToLong(count -> count).sum(), byStatus);
        }
    }

    @Override
    public String toString() {
        return "%d in all: %d confirmed, %d waiting, %d refused, %d withdrawn, %d cancelled"
                .formatted(
                        total,
                        byStatus.get(SignupStatus.CONFIRMED),
                        byStatus.get(SignupStatus.WAITLISTED),
                        byStatus.get(SignupStatus.REFUSED),
                        byStatus.get(SignupStatus.WITHDRAWN),
                        byStatus.get(SignupStatus.CANCELLED));
    }
}
