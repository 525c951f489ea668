package org.meedoen.capacity.allocation.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.capacity.allocation.OrganisationCount;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.capacity.allocation.Place.Standing;
import org.meedoen.capacity.allocation.SecondPlace;
import org.meedoen.capacity.allocation.Signup;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.AllowedDays;
import org.meedoen.contracts.signup.Companion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Longer than 250 lines because the columns of a place are named once in each statement and once beside them. */
@Component
class PlaceRows {

    /**
     * One index lookup for each: before the first statistics, PostgreSQL expects so few participants that it would read
     * the whole table.
     */
    private static final String IN_SCOPE = """
            select known.* from unnest(:congresses::text[], :signups::uuid[]) as named (congress, id) cross join lateral (
                select * from place where signup_id = named.id
                offset 0) as known
            where known.congress = named.congress
            union all
            select live.* from unnest(:theirs::text[], :participants::uuid[]) as named (congress, id) cross join lateral (
                select * from place where participant_id = named.id and standing in ('CONFIRMED', 'WAITING')
                offset 0) as live
            where live.congress = named.congress
            """;

    private static final String WAITING_BEHIND = """
            select * from place where standing in ('CONFIRMED', 'WAITING') and participant_id in (
                select participant_id from place
                where slot_id = :slot and standing = 'WAITING' and rank > :rank
                order by rank limit :atMost)
            """;

    private static final String PAIRED_BEHIND = """
            select * from place where standing in ('CONFIRMED', 'WAITING') and participant_id in (
                select participant_id from place
                where slot_id = :slot and standing = 'WAITING' and partner is not null and rank > :rank
                order by rank limit :atMost)
            """;

    private static final String PARTICIPANTS_OF = """
            select * from place where standing in ('CONFIRMED', 'WAITING') and participant_id in (
                select participant_id from place where signup_id = any(:signups::uuid[]))
            """;

    private static final String EVERYONE_IN = """
            select * from place where standing in ('CONFIRMED', 'WAITING') and participant_id in (
                select participant_id from place
                where slot_id = :slot and standing in ('CONFIRMED', 'WAITING'))
            """;

    private static final String ORGANISATION_COUNTS = """
            select slot_id, organisation, count(*) as confirmed from place
            where slot_id = any(:slots::uuid[]) and standing = 'CONFIRMED' and organisation is not null
            group by slot_id, organisation
            """;

    /** A plain insert: the holder of the congress's lock knows which rows exist. */
    private static final String ADD = """
            insert into place
                (signup_id, congress, slot_id, participant_id, organisation, days, days_version, standing, rank, decision,
                in_exchange_for, partner, keeps_waiting, passed, assignment, from_set_aside, companion, companion_from_set_aside)
            select unnest(:signups::uuid[]), unnest(:congresses::text[]), unnest(:slots::uuid[]), unnest(:participants::uuid[]),
                unnest(:organisations::text[]), unnest(:days::text[])::date[], unnest(:daysVersions::bigint[]), unnest(:standings::text[]), unnest(:ranks::bigint[]),
                unnest(:decisions::int[]), unnest(:offers::uuid[]), unnest(:partners::uuid[]), unnest(:keeping::boolean[]),
                unnest(:passed::int[]), unnest(:assignments::int[]), unnest(:fromSetAside::boolean[]),
                unnest(:companions::text[]), unnest(:companionsFromSetAside::boolean[])
            """;

    /** One index lookup for each, as in {@link SlotRows}. */
    private static final String CHANGE = """
            update place
            set standing = decided.standing, decision = decided.decision,
                in_exchange_for = decided.in_exchange_for, partner = decided.partner,
                keeps_waiting = decided.keeps_waiting, passed = decided.passed,
                assignment = decided.assignment, from_set_aside = decided.from_set_aside,
                companion = decided.companion, companion_from_set_aside = decided.companion_from_set_aside
            from (
                select unnest(:signups::uuid[]) as signup_id, unnest(:standings::text[]) as standing,
                    unnest(:decisions::int[]) as decision, unnest(:offers::uuid[]) as in_exchange_for,
                    unnest(:partners::uuid[]) as partner, unnest(:keeping::boolean[]) as keeps_waiting,
                    unnest(:passed::int[]) as passed, unnest(:assignments::int[]) as assignment,
                    unnest(:fromSetAside::boolean[]) as from_set_aside, unnest(:companions::text[]) as companion,
                    unnest(:companionsFromSetAside::boolean[]) as companion_from_set_aside) as decided
            where place.signup_id = any(array[decided.signup_id]) and place.decision <= decided.decision
            """;

    private static final String CHANGE_DAYS = """
            update place set days = told.days, days_version = told.version
            from (
                select unnest(:signups::uuid[]) as signup_id, unnest(:days::text[])::date[] as days,
                    unnest(:versions::bigint[]) as version) as told
            where place.signup_id = any(array[told.signup_id])
            """;

    private final JdbcClient jdbc;

    PlaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InCongress<Place>> inScope(
            Collection<InCongress<SignupId>> signups, Collection<InCongress<ParticipantId>> participants) {
        return jdbc.sql(IN_SCOPE)
                .param("congresses", SqlArrays.of(signups, InCongress::congress))
                .param("signups", SqlArrays.of(signups, InCongress::value))
                .param("theirs", SqlArrays.of(participants, InCongress::congress))
                .param("participants", SqlArrays.of(participants, InCongress::value))
                .query((row, number) -> new InCongress<>(new CongressId(row.getString("congress")), place(row, number)))
                .list();
    }

    List<Place> waitingBehind(SlotId slotId, long rank, int atMost) {
        return behind(WAITING_BEHIND, slotId, rank, atMost);
    }

    List<Place> pairedBehind(SlotId slotId, long rank, int atMost) {
        return behind(PAIRED_BEHIND, slotId, rank, atMost);
    }

    private List<Place> behind(String sql, SlotId slotId, long rank, int atMost) {
        return jdbc.sql(sql)
                .param("slot", slotId.value())
                .param("rank", rank)
                .param("atMost", atMost)
                .query(PlaceRows::place)
                .list();
    }

    List<Place> participantsOf(Collection<SignupId> signups) {
        return jdbc.sql(PARTICIPANTS_OF)
                .param("signups", SqlArrays.of(signups))
                .query(PlaceRows::place)
                .list();
    }

    List<Place> everyoneIn(SlotId slotId) {
        return jdbc.sql(EVERYONE_IN)
                .param("slot", slotId.value())
                .query(PlaceRows::place)
                .list();
    }

    List<OrganisationCount> organisationCounts(Collection<SlotId> slotIds) {
        return jdbc.sql(ORGANISATION_COUNTS)
                .param("slots", SqlArrays.of(slotIds))
                .query((row, number) -> new OrganisationCount(
                        new SlotId(row.getObject("slot_id", UUID.class)),
                        row.getString("organisation"),
                        row.getInt("confirmed")))
                .list();
    }

    void add(Collection<InCongress<Place>> added) {
        var places = added.stream().map(InCongress::value).toList();
        values(jdbc.sql(ADD), places)
                .param("congresses", SqlArrays.of(added, InCongress::congress))
                .param("slots", SqlArrays.of(places, Place::slotId))
                .param("participants", SqlArrays.of(places, Place::participantId))
                .param(
                        "organisations",
                        SqlArrays.of(places, place -> place.signup().organisation()))
                .param("days", SqlArrays.of(places, place -> days(place.signup())))
                .param(
                        "daysVersions",
                        SqlArrays.longs(
                                places, place -> place.signup().allowedDays().version()))
                .param("ranks", SqlArrays.longs(places, Place::rank))
                .update();
    }

    void change(Collection<Place> changed) {
        values(jdbc.sql(CHANGE), changed).update();
    }

    private static StatementSpec values(StatementSpec statement, Collection<Place> places) {
        return statement
                .param("signups", SqlArrays.of(places, Place::signupId))
                .param("standings", SqlArrays.of(places, Place::standing))
                .param("decisions", SqlArrays.ints(places, Place::decision))
                .param("offers", SqlArrays.of(places, Place::inExchangeFor))
                .param("partners", SqlArrays.of(places, Place::partner))
                .param("keeping", SqlArrays.of(places, Place::keepsWaiting))
                .param("passed", SqlArrays.ints(places, Place::passed))
                .param("assignments", SqlArrays.ints(places, Place::assignment))
                .param("fromSetAside", SqlArrays.of(places, Place::fromSetAside))
                .param("companions", SqlArrays.of(places, PlaceRows::companion))
                .param("companionsFromSetAside", SqlArrays.of(places, PlaceRows::isCompanionFromSetAside));
    }

    private static @Nullable Companion companion(Place place) {
        return place.second() == null ? null : place.second().companion();
    }

    private static boolean isCompanionFromSetAside(Place place) {
        return place.second() != null && place.second().fromSetAside();
    }

    void changeDays(Collection<Signup> signups) {
        jdbc.sql(CHANGE_DAYS)
                .param("signups", SqlArrays.of(signups, Signup::signupId))
                .param("days", SqlArrays.of(signups, PlaceRows::days))
                .param(
                        "versions",
                        SqlArrays.longs(signups, signup -> signup.allowedDays().version()))
                .update();
    }

    /** In PostgreSQL's text form of an array of dates. */
    private static @Nullable String days(Signup signup) {
        var days = signup.allowedDays().days();
        return days == null ? null : days.stream().map(LocalDate::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable List<LocalDate> days(ResultSet row) throws SQLException {
        var days = row.getArray("days");
        return days == null
                ? null
                : Arrays.stream((Date[]) days.getArray()).map(Date::toLocalDate).toList();
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        var signup = new Signup(
                new SignupId(row.getObject("signup_id", UUID.class)),
                new SlotId(row.getObject("slot_id", UUID.class)),
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                row.getString("organisation"),
                new AllowedDays(row.getLong("days_version"), days(row)));
        return new Place(
                signup,
                Standing.valueOf(row.getString("standing")),
                row.getLong("rank"),
                row.getInt("decision"),
                SignupId.ofNullable(row.getObject("in_exchange_for", UUID.class)),
                SignupId.ofNullable(row.getObject("partner", UUID.class)),
                row.getBoolean("keeps_waiting"),
                row.getInt("passed"),
                row.getInt("assignment"),
                row.getBoolean("from_set_aside"),
                second(row));
    }

    private static @Nullable SecondPlace second(ResultSet row) throws SQLException {
        var companion = row.getString("companion");
        return companion == null
                ? null
                : new SecondPlace(Companion.valueOf(companion), row.getBoolean("companion_from_set_aside"));
    }
}
