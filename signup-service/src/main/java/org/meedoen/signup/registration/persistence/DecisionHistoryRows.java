package org.meedoen.signup.registration.persistence;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.registration.RecordedDecision;
import org.meedoen.signup.registration.RecordedDecision.Content;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps every decision about sign-ups. */
@Repository
public class DecisionHistoryRows {

    // A decision that is delivered again is there already.
    private static final String ADD = """
            insert into signup_decision (signup_id, number, decided_at, kind, reason, held, position, held_back,
                                         other_slot, pair, cap, from_set_aside, companion, capacity)
            select made.*, slot.capacity
            from unnest(:signups::uuid[], :numbers::int[], :times::timestamptz[], :kinds::text[], :reasons::text[],
                        :held::text[], :positions::int[], :holds::text[], :slots::uuid[], :pairs::boolean[],
                        :caps::jsonb[], :fromSetAside::boolean[], :companions::text[])
              as made (signup_id, number, decided_at, kind, reason, held, position, held_back, other_slot, pair, cap,
                       from_set_aside, companion)
            join signup on signup.id = made.signup_id
            join slot on slot.id = signup.slot_id
            on conflict do nothing
            """;

    private final JdbcClient jdbc;
    private final CapColumn caps;

    DecisionHistoryRows(JdbcClient jdbc, CapColumn caps) {
        this.jdbc = jdbc;
        this.caps = caps;
    }

    public void add(List<RecordedDecision> decisions) {
        if (decisions.isEmpty()) return;
        jdbc.sql(ADD)
                .param("signups", TextArray.of(decisions, RecordedDecision::signupId))
                .param("numbers", TextArray.of(decisions, RecordedDecision::number))
                .param("times", TextArray.of(decisions, RecordedDecision::decidedAt))
                .param("kinds", contents(decisions, Content::kind))
                .param("reasons", contents(decisions, Content::reason))
                .param("held", contents(decisions, Content::held))
                .param("positions", contents(decisions, Content::position))
                .param("holds", contents(decisions, Content::heldBack))
                .param("slots", contents(decisions, Content::otherSlotId))
                .param("pairs", contents(decisions, Content::pair))
                .param("caps", contents(decisions, content -> caps.text(content.cap())))
                .param("fromSetAside", contents(decisions, Content::fromSetAside))
                .param("companions", contents(decisions, Content::companion))
                .update();
    }

    private static @Nullable String[] contents(
            List<RecordedDecision> decisions, Function<Content, ? extends @Nullable Object> column) {
        return TextArray.of(decisions, decision -> column.apply(decision.content()));
    }
}
