package org.meedoen.capacity.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.meedoen.contracts.CongressId;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads what batches have decided, never the sign-ups themselves. */
@Component
class HistoryRows {

    private static final String DECISIONS = """
            select floor((extract(epoch from decided_at)::float8 - :from) / :seconds)::int as step,
                sum(confirmed)::int as confirmed, sum(waitlisted)::int as waitlisted, sum(refused)::int as refused,
                sum(promoted)::int as promoted, sum(released)::int as released
            from decided_batch
            where congress = :congress and decided_at >= to_timestamp(:from) and decided_at < to_timestamp(:until)
            group by 1
            """;

    /** What was decided earlier counts in the first step. */
    private static final String SLOTS = """
            select distinct on (slot_id, step) slot_id, step, capacity, confirmed, waiting
            from (
                select version, greatest(0, floor((extract(epoch from decided_at)::float8 - :from) / :seconds))::int as step,
                    unnest(slots) as slot_id, unnest(slots_capacity) as capacity,
                    unnest(slots_confirmed) as confirmed, unnest(slots_waiting) as waiting
                from decided_batch
                where congress = :congress and decided_at < to_timestamp(:until)) as changed
            order by slot_id, step, version desc
            """;

    private final JdbcClient jdbc;

    HistoryRows(ReadOnlyDatabase database) {
        this.jdbc = database.jdbc();
    }

    List<DecisionCounts> decisions(CongressId congress, HistoryRange range) {
        var steps = IntStream.range(0, range.steps())
                .mapToObj(step -> DecisionCounts.none(range.startOf(step)))
                .collect(toList());
        RowCallbackHandler set = row -> steps.set(row.getInt("step"), counts(row, range));
        params(jdbc.sql(DECISIONS), congress, range).query(set);
        return steps;
    }

    private static DecisionCounts counts(ResultSet row, HistoryRange range) throws SQLException {
        return new DecisionCounts(
                range.startOf(row.getInt("step")),
                row.getInt("confirmed"),
                row.getInt("waitlisted"),
                row.getInt("refused"),
                row.getInt("promoted"),
                row.getInt("released"));
    }

    List<SlotHistory> slots(CongressId congress, HistoryRange range) {
        var changes = params(jdbc.sql(SLOTS), congress, range)
                .query(HistoryRows::change)
                .list();
        return changes.stream()
                .collect(groupingBy(SlotHistory.Change::slotId, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ofSlot -> SlotHistory.of(ofSlot, range.steps()))
                .toList();
    }

    private static SlotHistory.Change change(ResultSet row, int number) throws SQLException {
        return new SlotHistory.Change(
                row.getObject("slot_id", UUID.class),
                row.getInt("step"),
                row.getInt("capacity"),
                row.getInt("confirmed"),
                row.getInt("waiting"));
    }

    private static StatementSpec params(StatementSpec statement, CongressId congress, HistoryRange range) {
        return statement
                .param("congress", congress.value())
                .param("from", range.from().toEpochMilli() / 1000.0)
                .param("until", range.end().toEpochMilli() / 1000.0)
                .param("seconds", range.seconds());
    }
}
