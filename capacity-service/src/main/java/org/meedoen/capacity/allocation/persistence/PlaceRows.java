package org.meedoen.capacity.allocation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.capacity.allocation.Place.Standing;
import org.meedoen.capacity.allocation.Share;
import org.meedoen.capacity.allocation.Signup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

@Component
class PlaceRows {

    /** Participants are looked up one by one: before the first statistics they are thought to be so few that all is read. */
    private static final String CONCERNING = """
            select * from place where congress = :congress and signup_id = any(:signups::uuid[])
            union all
            select live.* from unnest(:participants::uuid[]) as concerned (id) cross join lateral (
                select * from place where congress = :congress and participant_id = concerned.id
                    and standing in ('CONFIRMED', 'WAITING')
                offset 0) as live
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

    private static final String SHARES = """
            select slot_id, organisation, count(*) as confirmed from place
            where slot_id = any(:slots::uuid[]) and standing = 'CONFIRMED' and organisation is not null
            group by slot_id, organisation
            """;

    /** A plain insert: whoever holds the congress's lock knows which of them are stored already. */
    private static final String ADD = """
            insert into place
                (signup_id, congress, slot_id, participant_id, organisation, standing, rank, decision,
                in_exchange_for, partner, passed)
            select signup_id, :congress, slot_id, participant_id, organisation, standing, rank, decision,
                in_exchange_for, partner, passed
            from unnest(:signups::uuid[], :slots::uuid[], :participants::uuid[], :organisations::text[],
                    :standings::text[], :ranks::bigint[], :decisions::int[], :offers::uuid[], :partners::uuid[],
                    :passed::int[])
                as decided (signup_id, slot_id, participant_id, organisation, standing, rank, decision,
                    in_exchange_for, partner, passed)
            """;

    private static final String CHANGE = """
            update place
            set standing = decided.standing, decision = decided.decision,
                in_exchange_for = decided.in_exchange_for, partner = decided.partner, passed = decided.passed
            from unnest(:signups::uuid[], :standings::text[], :decisions::int[], :offers::uuid[], :partners::uuid[],
                    :passed::int[])
                as decided (signup_id, standing, decision, in_exchange_for, partner, passed)
            where place.signup_id = decided.signup_id and place.decision <= decided.decision
            """;

    private final JdbcClient jdbc;

    PlaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Place> concerning(String congress, Collection<UUID> signups, Collection<UUID> participants) {
        return jdbc.sql(CONCERNING)
                .param("congress", congress)
                .param("signups", SqlArrays.of(signups))
                .param("participants", SqlArrays.of(participants))
                .query(PlaceRows::place)
                .list();
    }

    List<Place> waitingBehind(UUID slotId, long rank, int atMost) {
        return behind(WAITING_BEHIND, slotId, rank, atMost);
    }

    List<Place> pairedBehind(UUID slotId, long rank, int atMost) {
        return behind(PAIRED_BEHIND, slotId, rank, atMost);
    }

    private List<Place> behind(String sql, UUID slotId, long rank, int atMost) {
        return jdbc.sql(sql)
                .param("slot", slotId)
                .param("rank", rank)
                .param("atMost", atMost)
                .query(PlaceRows::place)
                .list();
    }

    List<Place> participantsOf(Collection<UUID> signups) {
        return jdbc.sql(PARTICIPANTS_OF)
                .param("signups", SqlArrays.of(signups))
                .query(PlaceRows::place)
                .list();
    }

    List<Place> everyoneIn(UUID slotId) {
        return jdbc.sql(EVERYONE_IN)
                .param("slot", slotId)
                .query(PlaceRows::place)
                .list();
    }

    List<Share> shares(Collection<UUID> slotIds) {
        return jdbc.sql(SHARES)
                .param("slots", SqlArrays.of(slotIds))
                .query((row, number) -> new Share(
                        row.getObject("slot_id", UUID.class), row.getString("organisation"), row.getInt("confirmed")))
                .list();
    }

    /** Who left comes first: the same participant may have come back to the same slot within the batch. */
    void write(String congress, Decided decided) {
        if (!decided.changed().isEmpty()) change(decided.changed());
        if (!decided.added().isEmpty()) add(congress, decided.added());
    }

    /** Slot by slot, so that the index of its line is filled in one place. */
    private void add(String congress, Collection<Place> added) {
        var places = added.stream().sorted(Comparator.comparing(Place::slotId)).toList();
        values(jdbc.sql(ADD), places)
                .param("congress", congress)
                .param("slots", SqlArrays.of(places, Place::slotId))
                .param("participants", SqlArrays.of(places, Place::participantId))
                .param(
                        "organisations",
                        SqlArrays.of(places, place -> place.signup().organisation()))
                .param("ranks", SqlArrays.of(places, Place::rank))
                .update();
    }

    private void change(Collection<Place> changed) {
        values(jdbc.sql(CHANGE), changed).update();
    }

    private static StatementSpec values(StatementSpec statement, Collection<Place> places) {
        return statement
                .param("signups", SqlArrays.of(places, Place::signupId))
                .param("standings", SqlArrays.of(places, Place::standing))
                .param("decisions", SqlArrays.of(places, Place::decision))
                .param("offers", SqlArrays.of(places, Place::inExchangeFor))
                .param("partners", SqlArrays.of(places, Place::partner))
                .param("passed", SqlArrays.of(places, Place::passed));
    }

    private static Place place(ResultSet row, int number) throws SQLException {
        var signup = new Signup(
                row.getObject("signup_id", UUID.class),
                row.getObject("slot_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getString("organisation"));
        return new Place(
                signup,
                Standing.valueOf(row.getString("standing")),
                row.getLong("rank"),
                row.getInt("decision"),
                row.getObject("in_exchange_for", UUID.class),
                row.getObject("partner", UUID.class),
                row.getInt("passed"));
    }
}
