package org.meedoen.capacity.allocation.persistence;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.capacity.allocation.Slot;
import org.meedoen.capacity.allocation.Slot.Numbers;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.SlotTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class SlotRows {

    /**
     * Found by id only. With the congress in the condition, PostgreSQL would compare each of its slots with each
     * requested id.
     */
    private static final String BY_ID = "select * from slot where id = any(:ids::uuid[])";

    private static final String SLOTS_TO_FILL = """
            select * from slot
            where congress = :congress and promoting and not cancelled and not begun and waiting > 0
                and confirmed + greatest(0, set_aside - set_aside_given) < capacity
            """;

    private static final String PLAN = """
            insert into slot
                (id, congress, version, starts_at, ends_at, capacity, waiting_list, promoting, cancelled,
                kind, day, per_organisation, begun, set_aside, confirmed, waiting, paired, kept_over, overbooked,
                set_aside_given, kept_aside, last_rank, changes, changed_in)
            select id, congress, version, starts_at, ends_at, capacity, waiting_list, promoting, cancelled,
                kind, day, per_organisation, begun, set_aside, confirmed, waiting, paired, kept_over, overbooked,
                set_aside_given, kept_aside, last_rank, changes, changed_in
            from unnest(:ids::uuid[], :congresses::text[], :versions::bigint[], :starts::timestamptz[], :ends::timestamptz[],
                    :capacities::int[], :waitingLists::boolean[], :promoting::boolean[], :cancelled::boolean[],
                    :kinds::text[], :days::date[], :perOrganisation::int[], :begun::boolean[], :setAside::int[],
                    :confirmed::int[], :waiting::int[], :paired::int[], :keptOver::int[], :overbooked::int[],
                    :setAsideGiven::int[], :keptAside::int[], :lastRanks::bigint[], :changes::bigint[], :changedIn::bigint[])
                as decided (id, congress, version, starts_at, ends_at, capacity, waiting_list, promoting, cancelled,
                    kind, day, per_organisation, begun, set_aside, confirmed, waiting, paired, kept_over, overbooked,
                    set_aside_given, kept_aside, last_rank, changes, changed_in)
            on conflict (id) do update set
                version = excluded.version,
                starts_at = excluded.starts_at,
                ends_at = excluded.ends_at,
                capacity = excluded.capacity,
                waiting_list = excluded.waiting_list,
                promoting = excluded.promoting,
                cancelled = excluded.cancelled,
                kind = excluded.kind,
                day = excluded.day,
                per_organisation = excluded.per_organisation,
                begun = excluded.begun,
                set_aside = excluded.set_aside,
                confirmed = excluded.confirmed,
                waiting = excluded.waiting,
                paired = excluded.paired,
                kept_over = excluded.kept_over,
                overbooked = excluded.overbooked,
                set_aside_given = excluded.set_aside_given,
                kept_aside = excluded.kept_aside,
                last_rank = excluded.last_rank,
                changes = excluded.changes,
                changed_in = excluded.changed_in
            """;

    /**
     * Most batches change only these columns, and may change as many slots as there are requests. The condition uses an
     * array of one element, so that the only possible plan is an index lookup for each; with an equality, PostgreSQL
     * would join by nested loops as long as it expects few rows. Arrays unnested in a select list, unlike those in a
     * from clause, are not materialised first.
     */
    private static final String COUNT = """
            update slot
            set confirmed = counted.confirmed, waiting = counted.waiting, paired = counted.paired,
                kept_over = counted.kept_over, overbooked = counted.overbooked, set_aside_given = counted.set_aside_given,
                kept_aside = counted.kept_aside, last_rank = counted.last_rank, changes = counted.changes,
                changed_in = counted.changed_in
            from (
                select unnest(:ids::uuid[]) as id, unnest(:confirmed::int[]) as confirmed, unnest(:waiting::int[]) as waiting,
                    unnest(:paired::int[]) as paired, unnest(:keptOver::int[]) as kept_over,
                    unnest(:overbooked::int[]) as overbooked, unnest(:setAsideGiven::int[]) as set_aside_given,
                    unnest(:keptAside::int[]) as kept_aside,
                    unnest(:lastRanks::bigint[]) as last_rank, unnest(:changes::bigint[]) as changes,
                    unnest(:changedIn::bigint[]) as changed_in) as counted
            where slot.id = any(array[counted.id])
            """;

    private final JdbcClient jdbc;

    SlotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Slots of another congress than the requested one are left out. */
    List<InCongress<Slot>> byId(Set<InCongress<SlotId>> ids) {
        return jdbc
                .sql(BY_ID)
                .param("ids", SqlArrays.of(ids, InCongress::value))
                .query((row, number) -> new InCongress<>(new CongressId(row.getString("congress")), slot(row, number)))
                .list()
                .stream()
                .filter(found -> ids.contains(
                        new InCongress<>(found.congress(), found.value().id())))
                .toList();
    }

    List<Slot> all(CongressId congress) {
        return jdbc.sql("select * from slot where congress = :congress")
                .param("congress", congress.value())
                .query(SlotRows::slot)
                .list();
    }

    List<Slot> slotsToFill(CongressId congress) {
        return jdbc.sql(SLOTS_TO_FILL)
                .param("congress", congress.value())
                .query(SlotRows::slot)
                .list();
    }

    /** Writes the terms and the numbers. */
    void plan(Collection<InCongress<Slot>> planned, Map<CongressId, Long> versions) {
        var slots = planned.stream().map(InCongress::value).toList();
        numbers(jdbc.sql(PLAN), planned, versions)
                .param("congresses", SqlArrays.of(planned, InCongress::congress))
                .param("versions", SqlArrays.longs(slots, slot -> slot.terms().version()))
                .param("starts", SqlArrays.of(slots, slot -> slot.terms().start()))
                .param("ends", SqlArrays.of(slots, slot -> slot.terms().end()))
                .param("capacities", SqlArrays.ints(slots, slot -> slot.terms().capacity()))
                .param("waitingLists", SqlArrays.of(slots, slot -> slot.terms().waitingList()))
                .param("promoting", SqlArrays.of(slots, slot -> slot.terms().promoting()))
                .param("cancelled", SqlArrays.of(slots, Slot::cancelled))
                .param("kinds", SqlArrays.of(slots, slot -> slot.terms().kind()))
                .param("days", SqlArrays.of(slots, slot -> slot.terms().day()))
                .param(
                        "perOrganisation",
                        SqlArrays.of(slots, slot -> slot.terms().perOrganisation()))
                .param(
                        "begun",
                        SqlArrays.of(
                                slots, slot -> Boolean.TRUE.equals(slot.terms().begun())))
                .param("setAside", SqlArrays.ints(slots, Slot::setAside))
                .update();
    }

    /** Writes only the numbers of slots that are already stored. */
    void count(Collection<InCongress<Slot>> counted, Map<CongressId, Long> versions) {
        numbers(jdbc.sql(COUNT), counted, versions).update();
    }

    private static StatementSpec numbers(
            StatementSpec statement, Collection<InCongress<Slot>> changed, Map<CongressId, Long> versions) {
        var slots = changed.stream().map(InCongress::value).toList();
        return statement
                .param("ids", SqlArrays.of(slots, Slot::id))
                .param("confirmed", SqlArrays.ints(slots, Slot::confirmed))
                .param("waiting", SqlArrays.ints(slots, Slot::waiting))
                .param("paired", SqlArrays.ints(slots, slot -> slot.numbers().paired()))
                .param("keptOver", SqlArrays.ints(slots, slot -> slot.numbers().keptOver()))
                .param(
                        "overbooked",
                        SqlArrays.ints(slots, slot -> slot.numbers().overbooked()))
                .param(
                        "setAsideGiven",
                        SqlArrays.ints(slots, slot -> slot.numbers().setAsideGiven()))
                .param("keptAside", SqlArrays.ints(slots, slot -> slot.numbers().keptAside()))
                .param(
                        "lastRanks",
                        SqlArrays.longs(slots, slot -> slot.numbers().lastRank()))
                .param("changes", SqlArrays.longs(slots, Slot::changes))
                .param("changedIn", SqlArrays.longs(changed, slot -> requireNonNull(versions.get(slot.congress()))));
    }

    private static Slot slot(ResultSet row, int number) throws SQLException {
        return new Slot(
                terms(row),
                row.getBoolean("cancelled"),
                new Numbers(
                        row.getInt("confirmed"),
                        row.getInt("waiting"),
                        row.getInt("paired"),
                        row.getInt("kept_over"),
                        row.getInt("overbooked"),
                        row.getInt("set_aside_given"),
                        row.getInt("kept_aside"),
                        row.getLong("last_rank")),
                row.getLong("changes"));
    }

    private static SlotTerms terms(ResultSet row) throws SQLException {
        return new SlotTerms(
                new SlotId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getInt("capacity"),
                row.getBoolean("waiting_list"),
                row.getBoolean("promoting"),
                kind(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getObject("per_organisation", Integer.class),
                row.getBoolean("begun") ? true : null,
                row.getInt("set_aside") == 0 ? null : row.getInt("set_aside"));
    }

    private static @Nullable Kind kind(@Nullable String name) {
        return name == null ? null : Kind.valueOf(name);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
