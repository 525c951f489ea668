package org.meedoen.signup.report.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.meedoen.signup.report.Report;
import org.meedoen.signup.report.ReportFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the rows of reports. The names of the selected columns are those in the file; times are local. */
@Repository
public class ReportRows {

    private static final String PARTICIPANTS = """
            select participant.id, email as address, participant.name, participant.organisation,
                organisation.name as organisation_name, array_to_string(days, ' ') as days
            from participant
            left join organisation on organisation.congress = participant.congress
                                  and organisation.id = participant.organisation
            where participant.congress = :congress and removed_at is null
              and (cast(:day as date) is null or days is null or cast(:day as date) = any (days))
              and cast(:slot as uuid) is null
            order by participant.name, participant.id
            """;

    // Numbered before anything is left out: everybody has the number that they see themselves.
    private static final String NUMBERED = """
            with numbered as (
                select id, row_number() over (partition by slot_id order by waiting_rank, id) as number
                from signup
                where congress = :congress and status = 'WAITLISTED'
                  and (cast(:slot as uuid) is null or slot_id = cast(:slot as uuid)))
            """;

    // The last tick of a sign-up counts. Without a place, nobody is present.
    private static final String PRESENT = """
            with present as (
                select latest.* from (
                    select distinct on (tick.signup_id) tick.signup_id, tick.present, tick.ticked_at
                    from attendance_tick tick join signup on signup.id = tick.signup_id
                    where signup.congress = :congress and signup.status = 'CONFIRMED'
                    order by tick.signup_id, tick.ticked_at desc, tick.id desc) latest
                where latest.present)
            """;

    private static final String OF_SLOT = """
            session.key as session_key, session.title_nl as title, slot.key as slot_key, slot.day as date,
            to_char(slot.starts_at at time zone congress.time_zone, 'HH24:MI') as start
            """;

    private static final String OF_SIGNUPS = """
            join slot on slot.id = signup.slot_id
                     and (cast(:day as date) is null or slot.day = cast(:day as date))
            join session on session.id = slot.session_id
            join congress on congress.slug = slot.congress
            join participant on participant.id = signup.participant_id
            left join organisation on organisation.congress = participant.congress
                                  and organisation.id = participant.organisation
            """;

    // Times by date_trunc: to_char would cost PostgreSQL a fifth of the whole file.
    private static final String SIGNUPS = NUMBERED + "select " + OF_SLOT + """
            , participant.id as participant,
            case when participant.removed_at is null then participant.name end as name,
            organisation.name as organisation, signup.status, numbered.number, signup.reason,
            signup.companion,
            (signup.status = 'CONFIRMED'
                and signup.id in (select signup_id from signup_decision where from_set_aside))::text as from_set_aside,
            date_trunc('second', signup.requested_at at time zone congress.time_zone)::text as requested_at,
            date_trunc('second', signup.decided_at at time zone congress.time_zone)::text as decided_at
            from signup left join numbered on numbered.id = signup.id
            """ + OF_SIGNUPS + """
            where signup.congress = :congress
              and (cast(:slot as uuid) is null or signup.slot_id = cast(:slot as uuid))
            order by slot.starts_at, slot.id, signup.requested_at, signup.id
            """;

    private static final String WAITING_LISTS = NUMBERED + "select " + OF_SLOT + """
            , numbered.number, participant.id as participant, participant.name, organisation.name as organisation
            from numbered join signup on signup.id = numbered.id
            """ + OF_SIGNUPS + """
            where participant.removed_at is null
            order by slot.starts_at, slot.id, numbered.number
            """;

    private static final String ATTENDANCE = PRESENT + "select " + OF_SLOT + """
            , participant.id as participant, participant.name, organisation.name as organisation,
            date_trunc('second', present.ticked_at at time zone congress.time_zone)::text as ticked_at
            from present join signup on signup.id = present.signup_id
            """ + OF_SIGNUPS + """
            where participant.removed_at is null
              and (cast(:slot as uuid) is null or signup.slot_id = cast(:slot as uuid))
            order by slot.starts_at, slot.id, present.ticked_at, signup.id
            """;

    private static final String ORGANISATIONS = """
            select id, name from organisation
            where congress = :congress and cast(:day as date) is null and cast(:slot as uuid) is null
            order by name, id
            """;

    private static final String SLOTS = PRESENT + "select " + OF_SLOT + """
            , slot.cancelled::text, slot.capacity,
            count(*) filter (where signup.status = 'CONFIRMED')
                + count(signup.companion) filter (where signup.status = 'CONFIRMED') as confirmed,
            count(*) filter (where signup.status = 'WAITLISTED') as waiting,
            count(*) filter (where signup.status = 'WITHDRAWN' and signup.reason is distinct from 'HANDED_OVER') as withdrawn,
            count(present.signup_id) as present,
            count(*) filter (where signup.status = 'WITHDRAWN' and signup.reason = 'HANDED_OVER') as handed_over
            from slot
            join session on session.id = slot.session_id
            join congress on congress.slug = slot.congress
            left join signup on signup.slot_id = slot.id
            left join present on present.signup_id = signup.id
            where slot.congress = :congress
              and (cast(:day as date) is null or slot.day = cast(:day as date))
              and (cast(:slot as uuid) is null or slot.id = cast(:slot as uuid))
            group by slot.id, session.id, congress.slug
            order by slot.starts_at, slot.id
            """;

    private static final String COUNTS = PRESENT + """
            select
                (select count(*) from participant where congress = :congress and removed_at is null) as participants,
                (select count(*) from signup where congress = :congress) as signups,
                (select count(*) from signup join participant on participant.id = participant_id
                 where signup.congress = :congress and status = 'WAITLISTED' and removed_at is null) as waiting_lists,
                (select count(*) from present join signup on signup.id = signup_id
                 join participant on participant.id = participant_id where removed_at is null) as attendance,
                (select count(*) from organisation where congress = :congress) as organisations,
                (select count(*) from slot where congress = :congress) as slots
            from congress where slug = :congress
            """;

    private final ReadOnlyDatabase database;

    ReportRows(ReadOnlyDatabase database) {
        this.database = database;
    }

    /** Without filters. Empty if there is no such congress. */
    public Optional<Map<Report, Long>> counts(CongressId congress) {
        return database.jdbc()
                .sql(COUNTS)
                .param("congress", congress.value())
                .query((row, _) -> counts(row))
                .optional();
    }

    private static Map<Report, Long> counts(ResultSet row) throws SQLException {
        var counts = new EnumMap<Report, Long>(Report.class);
        for (var report : Report.values()) counts.put(report, row.getLong(report.name()));
        return counts;
    }

    /** The cells in the order of the report's columns; empty for what there is not. */
    public <E extends Exception> void read(
            CongressId congress,
            Report report,
            ReportFilter filter,
            ReadOnlyDatabase.Receiver<List<String>, E> receiver)
            throws E {
        database.download(
                sql(report),
                statement -> filtered(statement, congress, filter),
                (row, _) -> cells(row, report),
                receiver);
    }

    private static JdbcClient.StatementSpec filtered(
            JdbcClient.StatementSpec statement, CongressId congress, ReportFilter filter) {
        var slot = filter.slot();
        return statement
                .param("congress", congress.value())
                .param("day", filter.day())
                .param("slot", slot == null ? null : slot.value());
    }

    private static String sql(Report report) {
        return switch (report) {
            case PARTICIPANTS -> PARTICIPANTS;
            case SIGNUPS -> SIGNUPS;
            case WAITING_LISTS -> WAITING_LISTS;
            case ATTENDANCE -> ATTENDANCE;
            case ORGANISATIONS -> ORGANISATIONS;
            case SLOTS -> SLOTS;
        };
    }

    private static List<String> cells(ResultSet row, Report report) throws SQLException {
        var cells = new ArrayList<String>();
        for (var column : report.columns()) cells.add(Objects.requireNonNullElse(row.getString(column), ""));
        return cells;
    }
}
