package org.meedoen.capacity.status;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StatusRows {

    private static final String SLOTS = """
            select s.id as slot_id, s.capacity, s.kept_over, s.overbooked, s.set_aside, s.kept_aside,
                (select coalesce(sum(a.places), 0)::int from assigned_over_capacity a where a.slot_id = s.id) as assigned_over,
                counted.confirmed, counted.waiting, counted.twice, counted.set_aside_given,
                s.confirmed = counted.confirmed and s.waiting = counted.waiting
                    and s.set_aside_given = counted.set_aside_given as told
            from slot s cross join lateral (
                select count(*) filter (where standing = 'CONFIRMED') + count(companion) as confirmed,
                    count(*) filter (where standing = 'WAITING') as waiting,
                    count(*) filter (where standing = 'CONFIRMED' and from_set_aside)
                        + count(*) filter (where companion_from_set_aside) as set_aside_given,
                    count(*) - count(distinct participant_id) as twice
                from place where slot_id = s.id and standing in ('CONFIRMED', 'WAITING')) counted
            where s.congress = :congress
            order by s.starts_at, s.id
            """;

    // Of each participant's places in order of time, one overlaps an earlier one if it begins before the last of those
    // has ended; only such participants' places are compared with each other.
    private static final String AT_THE_SAME_TIME = """
            with held as materialized (
                select p.signup_id, p.participant_id, s.id as slot_id, s.starts_at, s.ends_at
                from slot s join place p on p.slot_id = s.id and p.standing = 'CONFIRMED'
                where s.congress = :congress),
            busy as (
                select participant_id, starts_at, max(ends_at) over (
                    partition by participant_id order by starts_at, slot_id
                    rows between unbounded preceding and 1 preceding) as until
                from held),
            suspect as (select distinct participant_id from busy where starts_at < until)
            select count(*)
            from suspect join held a using (participant_id)
                join held b on b.participant_id = a.participant_id and b.signup_id > a.signup_id
                    and a.starts_at < b.ends_at and b.starts_at < a.ends_at
            where not exists (
                select from moved_onto m
                where m.signup_id = a.signup_id and m.slot_id = b.slot_id
                    or m.signup_id = b.signup_id and m.slot_id = a.slot_id)
            """;

    private static final String IDLE = """
            select count(*) from idle_waiting where congress = :congress
            """;

    private static final String NOT_THEIR_DAY = """
            select count(*) from place_off_day where congress = :congress
            """;

    private static final String AFTER_THE_START = """
            select coalesce(sum(waiting), 0)::int from slot where congress = :congress and begun
            """;

    // These queries join the places of a congress with each other. After a rush there may be no statistics yet, and by
    // nested loops 20,000 places take 25 seconds.
    private static final String WITHOUT_NESTED_LOOPS = "set local enable_nestloop = off";

    private final ReadOnlyDatabase database;
    private final JdbcClient jdbc;

    StatusRows(ReadOnlyDatabase database) {
        this.database = database;
        this.jdbc = database.jdbc();
    }

    List<SlotCount> slots(CongressId congress) {
        return jdbc.sql(SLOTS)
                .param("congress", congress.value())
                .query(SlotCount.class)
                .list();
    }

    int atTheSameTime(CongressId congress) {
        return count(AT_THE_SAME_TIME, congress);
    }

    int idle(CongressId congress) {
        return count(IDLE, congress);
    }

    int notTheirDay(CongressId congress) {
        return count(NOT_THEIR_DAY, congress);
    }

    int afterTheStart(CongressId congress) {
        return count(AFTER_THE_START, congress);
    }

    private int count(String sql, CongressId congress) {
        return database.snapshot(() -> {
            jdbc.sql(WITHOUT_NESTED_LOOPS).update();
            return jdbc.sql(sql)
                    .param("congress", congress.value())
                    .query(Integer.class)
                    .single();
        });
    }
}
