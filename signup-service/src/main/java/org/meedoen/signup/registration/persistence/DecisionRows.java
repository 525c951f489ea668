package org.meedoen.signup.registration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.meedoen.signup.registration.SignupStatus;
import org.meedoen.signup.registration.StoredDecision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes what was decided about sign-ups. */
@Repository
public class DecisionRows {

    private static final String LOCK = """
            select id, status, decision, decided_at, reason, clashing_slot, waiting_rank
            from signup where id = any (:ids::uuid[])
            order by id
            for no key update
            """;

    private static final String STORE = """
            update signup
            set status = made.status, decision = made.decision, decided_at = made.decided_at, reason = made.reason,
                clashing_slot = made.clashing_slot, waiting_rank = made.waiting_rank
            from unnest(:ids::uuid[], :statuses::text[], :decisions::int[], :times::timestamptz[], :reasons::text[],
                        :clashes::uuid[], :ranks::bigint[])
              as made (id, status, decision, decided_at, reason, clashing_slot, waiting_rank)
            where signup.id = made.id
            """;

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else changes these. Unknown ones are left out. */
    public Map<UUID, StoredDecision> lock(Collection<UUID> signups) {
        return jdbc.sql(LOCK).param("ids", TextArray.of(signups)).query(DecisionRows::decision).list().stream()
                .collect(Collectors.toMap(StoredDecision::signupId, Function.identity()));
    }

    public void store(List<StoredDecision> decisions) {
        jdbc.sql(STORE)
                .param("ids", TextArray.of(decisions, StoredDecision::signupId))
                .param("statuses", TextArray.of(decisions, StoredDecision::status))
                .param("decisions", TextArray.of(decisions, StoredDecision::decision))
                .param("times", TextArray.of(decisions, StoredDecision::decidedAt))
                .param("reasons", TextArray.of(decisions, StoredDecision::reason))
                .param("clashes", TextArray.of(decisions, StoredDecision::clashingSlotId))
                .param("ranks", TextArray.of(decisions, StoredDecision::waitingRank))
                .update();
    }

    private static StoredDecision decision(ResultSet row, int number) throws SQLException {
        var at = row.getTimestamp("decided_at");
        return new StoredDecision(
                row.getObject("id", UUID.class),
                SignupStatus.valueOf(row.getString("status")),
                row.getInt("decision"),
                at == null ? null : at.toInstant(),
                row.getString("reason"),
                row.getObject("clashing_slot", UUID.class),
                row.getObject("waiting_rank", Long.class));
    }
}
