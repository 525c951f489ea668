package org.meedoen.signup.registration.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.Signup;
import org.meedoen.signup.registration.SignupStatus;
import org.meedoen.signup.registration.StoredDecision;
import org.meedoen.signup.registration.StoredDecision.Outcome;
import org.meedoen.signup.registration.WaitingHistory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and writes the decisions about sign-ups. */
@Repository
public class DecisionRows {

    private static final String LOCK = """
            select id, status, decision, decided_at, reason, clashing_slot, cap, together, companion,
                waiting_rank, waiting_since, promoted_at, freed_at, held_back
            from signup where id = any (:ids::uuid[])
            order by id
            for no key update
            """;

    private static final String STORE = """
            update signup
            set status = made.status, decision = made.decision, decided_at = made.decided_at, reason = made.reason,
                clashing_slot = made.clashing_slot, cap = made.cap, together = made.together,
                companion = made.companion, waiting_rank = made.waiting_rank,
                waiting_since = made.waiting_since, promoted_at = made.promoted_at, freed_at = made.freed_at,
                held_back = made.held_back
            from unnest(:ids::uuid[], :statuses::text[], :decisions::int[], :times::timestamptz[], :reasons::text[],
                        :clashes::uuid[], :caps::jsonb[], :others::uuid[], :companions::text[], :ranks::bigint[], :waits::timestamptz[], :promotions::timestamptz[],
                        :releases::timestamptz[], :holds::text[])
              as made (id, status, decision, decided_at, reason, clashing_slot, cap, together, companion,
                waiting_rank, waiting_since, promoted_at, freed_at, held_back)
            where signup.id = made.id
            """;

    private static final String EXCHANGE = """
            update signup set in_exchange_for = exchanged.got
            from unnest(:given::uuid[], :got::uuid[]) as exchanged (given, got)
            where signup.in_exchange_for = exchanged.given and signup.status = 'WAITLISTED'
              and signup.id <> exchanged.got
            """;

    private static final String OFFER = """
            update signup set in_exchange_for = offered.place
            from unnest(:waits::uuid[], :places::uuid[]) as offered (wait, place)
            where signup.id = offered.wait and signup.status = 'WAITLISTED'
            """;

    private final JdbcClient jdbc;
    private final CapColumn caps;

    DecisionRows(JdbcClient jdbc, CapColumn caps) {
        this.jdbc = jdbc;
        this.caps = caps;
    }

    /** Locks these sign-ups until the transaction ends. Unknown ones are left out. */
    public Map<SignupId, StoredDecision> lock(Collection<SignupId> signups) {
        return jdbc.sql(LOCK).param("ids", TextArray.of(signups)).query(this::decision).list().stream()
                .collect(Collectors.toMap(StoredDecision::signupId, Function.identity()));
    }

    /** A wait in exchange for a place that was itself exchanged now offers the new place. */
    public void exchange(Map<SignupId, SignupId> gotForGivenUp) {
        jdbc.sql(EXCHANGE)
                .param("given", TextArray.of(gotForGivenUp.keySet()))
                .param("got", TextArray.of(gotForGivenUp.values()))
                .update();
    }

    /** These waits now offer these places. */
    public void offer(Map<SignupId, SignupId> placeForWait) {
        jdbc.sql(OFFER)
                .param("waits", TextArray.of(placeForWait.keySet()))
                .param("places", TextArray.of(placeForWait.values()))
                .update();
    }

    public void store(List<StoredDecision> decisions) {
        jdbc.sql(STORE)
                .param("ids", TextArray.of(decisions, StoredDecision::signupId))
                .param("statuses", outcomes(decisions, Outcome::status))
                .param("decisions", TextArray.of(decisions, StoredDecision::decision))
                .param("times", TextArray.of(decisions, StoredDecision::decidedAt))
                .param("reasons", outcomes(decisions, Outcome::reason))
                .param("clashes", outcomes(decisions, Outcome::clashingSlotId))
                .param("caps", outcomes(decisions, outcome -> caps.text(outcome.cap())))
                .param("others", TextArray.of(decisions, StoredDecision::together))
                .param("companions", TextArray.of(decisions, StoredDecision::companion))
                .param("ranks", histories(decisions, WaitingHistory::rank))
                .param("waits", histories(decisions, WaitingHistory::since))
                .param("promotions", histories(decisions, WaitingHistory::promotedAt))
                .param("releases", histories(decisions, WaitingHistory::freedAt))
                .param("holds", histories(decisions, WaitingHistory::heldBack))
                .update();
    }

    private static @Nullable String[] outcomes(
            List<StoredDecision> decisions, Function<Outcome, ? extends @Nullable Object> column) {
        return TextArray.of(decisions, decision -> column.apply(decision.outcome()));
    }

    private static @Nullable String[] histories(
            List<StoredDecision> decisions, Function<WaitingHistory, ? extends @Nullable Object> column) {
        return TextArray.of(decisions, decision -> column.apply(decision.history()));
    }

    private StoredDecision decision(ResultSet row, int number) throws SQLException {
        return new StoredDecision(
                new SignupId(row.getObject("id", UUID.class)),
                row.getInt("decision"),
                instant(row, "decided_at"),
                new Outcome(
                        SignupStatus.valueOf(row.getString("status")),
                        row.getString("reason"),
                        SlotId.ofNullable(row.getObject("clashing_slot", UUID.class)),
                        caps.of(row)),
                SignupId.ofNullable(row.getObject("together", UUID.class)),
                Signup.companion(row.getString("companion")),
                new WaitingHistory(
                        row.getObject("waiting_rank", Long.class),
                        instant(row, "waiting_since"),
                        instant(row, "promoted_at"),
                        instant(row, "freed_at"),
                        row.getString("held_back")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
