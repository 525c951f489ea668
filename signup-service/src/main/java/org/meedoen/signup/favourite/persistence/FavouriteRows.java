package org.meedoen.signup.favourite.persistence;

import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
public class FavouriteRows {

    private static final String LOCK = """
            select true from participant where id = :participant and removed_at is null for no key update
            """;

    // The first mention of a slot counts, and a slot of another congress is left out.
    private static final String REPLACE = """
            with wanted as (
                select slot.id, min(listed.position) as position
                from unnest(:slots::uuid[]) with ordinality as listed (slot_id, position)
                join slot on slot.id = listed.slot_id and slot.congress = :congress
                group by slot.id),
            gone as (
                delete from favourite
                where participant_id = :participant and slot_id not in (select id from wanted))
            insert into favourite (participant_id, slot_id, position)
            select :participant, id, position from wanted
            on conflict (participant_id, slot_id) do update set position = excluded.position
            """;

    private static final String ADD = """
            insert into favourite (participant_id, slot_id, position)
            select :participant, :slot, coalesce(max(position), 0) + 1 from favourite where participant_id = :participant
            """;

    private final JdbcClient jdbc;

    FavouriteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their changes follow each other. False if the participant was removed. */
    public boolean lock(ParticipantId participant) {
        return statement(LOCK, participant).query(Boolean.class).optional().isPresent();
    }

    /** The most wanted first. */
    public List<SlotId> of(ParticipantId participant) {
        return statement(
                        "select slot_id from favourite where participant_id = :participant order by position",
                        participant)
                .query((row, number) -> new SlotId(row.getObject("slot_id", UUID.class)))
                .list();
    }

    public boolean isIn(CongressId congress, SlotId slot) {
        return jdbc.sql("select exists (select from slot where id = :slot and congress = :congress)")
                .param("slot", slot.value())
                .param("congress", congress.value())
                .query(Boolean.class)
                .single();
    }

    public void replace(CongressId congress, ParticipantId participant, List<SlotId> slots) {
        statement(REPLACE, participant)
                .param("congress", congress.value())
                .param("slots", slots.stream().map(SlotId::value).toArray(UUID[]::new))
                .update();
    }

    /** At the end. */
    public void add(ParticipantId participant, SlotId slot) {
        statement(ADD, participant).param("slot", slot.value()).update();
    }

    public void delete(ParticipantId participant, SlotId slot) {
        statement("delete from favourite where participant_id = :participant and slot_id = :slot", participant)
                .param("slot", slot.value())
                .update();
    }

    public void deleteAllOf(ParticipantId participant) {
        statement("delete from favourite where participant_id = :participant", participant)
                .update();
    }

    private StatementSpec statement(String sql, ParticipantId participant) {
        return jdbc.sql(sql).param("participant", participant.value());
    }
}
