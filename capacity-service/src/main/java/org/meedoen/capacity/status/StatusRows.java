package org.meedoen.capacity.status;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

@Component
class StatusRows {

    private static final String SLOTS = """
            select s.id as slot_id, s.capacity, s.kept_over,
                counted.confirmed, counted.waiting, counted.twice,
                s.confirmed = counted.confirmed and s.waiting = counted.waiting as told
            from slot s cross join lateral (
                select count(*) filter (where standing = 'CONFIRMED') as confirmed,
                    count(*) filter (where standing = 'WAITING') as waiting,
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

    // A pair could if there are two places; and it keeps one from those behind it when it was passed often enough.
    private static final String IDLE = """
            with waiting as (
                select p.signup_id, p.slot_id, p.partner, p.rank, p.passed, c.pair_passes,
                    s.capacity - s.confirmed as free,
                    not exists (
                        select from place held join slot h on h.id = held.slot_id
                        where held.participant_id = p.participant_id and held.standing = 'CONFIRMED'
                            and held.signup_id is distinct from p.in_exchange_for
                            and h.starts_at < s.ends_at and s.starts_at < h.ends_at)
                    and coalesce(s.day = any (p.days), true)
                    and (s.per_organisation is null or p.organisation is null or s.per_organisation >= (
                        select count(*) from place colleague
                        where colleague.slot_id = s.id and colleague.organisation = p.organisation
                            and (colleague.standing = 'CONFIRMED' or colleague.signup_id in (p.signup_id, p.partner))))
                    and not exists (
                        select from jsonb_to_recordset(c.caps) as cap (kind text, per text, max int)
                        where (cap.kind is null or cap.kind = s.kind) and cap.max <= (
                            select count(*) from place held join slot h on h.id = held.slot_id
                            where held.participant_id = p.participant_id and held.standing = 'CONFIRMED'
                                and held.signup_id is distinct from p.in_exchange_for
                                and (cap.kind is null or cap.kind = h.kind)
                                and (cap.per = 'CONGRESS' or h.day = s.day))) as may
                from slot s
                    join place p on p.slot_id = s.id and p.standing = 'WAITING'
                    join congress c on c.slug = s.congress
                where s.congress = :congress and s.promoting and not s.cancelled and not s.begun and s.confirmed < s.capacity
            ), able as (
                select one.*, case when one.partner is null then 1 else 2 end as needed
                from waiting one left join waiting other on other.signup_id = one.partner
                where one.may and coalesce(other.may, true)
            ), kept as (
                select slot_id, min(rank) as rank from able
                where needed > free and passed >= pair_passes
                group by slot_id
            )
            select count(*) from able left join kept using (slot_id)
            where able.needed <= able.free and (kept.rank is null or able.rank < kept.rank)
            """;

    private static final String NOT_THEIR_DAY = """
            select count(*) from slot s join place p on p.slot_id = s.id and p.standing = 'CONFIRMED'
            where s.congress = :congress and not s.day = any (p.days)
                and not exists (select from kept_off_day k where k.signup_id = p.signup_id)
            """;

    private static final String AFTER_THE_START = """
            select coalesce(sum(waiting), 0)::int from slot where congress = :congress and begun
            """;

    // All places of a congress are held against each other: one by one, 20,000 take 25 seconds.
    private static final String ALL_AT_ONCE = "set local enable_hashjoin = on; set local enable_nestloop = off";

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    StatusRows(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    List<SlotCount> slots(String congress) {
        return jdbc.sql(SLOTS)
                .param("congress", congress)
                .query(SlotCount.class)
                .list();
    }

    int atTheSameTime(String congress) {
        return count(AT_THE_SAME_TIME, congress);
    }

    int idle(String congress) {
        return count(IDLE, congress);
    }

    int notTheirDay(String congress) {
        return count(NOT_THEIR_DAY, congress);
    }

    int afterTheStart(String congress) {
        return count(AFTER_THE_START, congress);
    }

    private int count(String sql, String congress) {
        return Objects.requireNonNull(transactions.execute(counting -> {
            jdbc.sql(ALL_AT_ONCE).update();
            return jdbc.sql(sql)
                    .param("congress", congress)
                    .query(Integer.class)
                    .single();
        }));
    }
}
