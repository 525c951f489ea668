package org.meedoen.signup.reminder.persistence;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The places that people are reminded of. */
@Repository
public class RemindedPlaceRows {

    private static final String PLACES = """
            select signup.participant_id, array_agg(slot.id order by slot.starts_at, slot.id) as slots
            from signup
            join slot on slot.id = signup.slot_id
            join congress on congress.slug = slot.congress
            left join congress_reminder setting on setting.congress = congress.slug
            where signup.participant_id = any (:participants::uuid[]) and signup.status = 'CONFIRMED'
              and slot.congress = :congress and (slot.starts_at at time zone congress.time_zone)::date = :day
              and slot.starts_at > now() and congress.published_at is not null and coalesce(setting.enabled, true)
              and not exists (
                  select from reminder_declined where reminder_declined.participant_id = signup.participant_id)
            group by signup.participant_id
            """;

    private record Places(UUID participant, List<SlotId> slots) {}

    private final JdbcClient jdbc;

    RemindedPlaceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In order of time. Whoever has none ahead or wants no reminders is left out; so is everybody if the congress sends none. */
    public Map<ParticipantId, List<SlotId>> of(
            CongressId congress, LocalDate day, Collection<ParticipantId> participants) {
        return jdbc
                .sql(PLACES)
                .param("congress", congress.value())
                .param("day", day)
                .param(
                        "participants",
                        participants.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .query((row, _) -> new Places(row.getObject("participant_id", UUID.class), slots((UUID[])
                        row.getArray("slots").getArray())))
                .list()
                .stream()
                .collect(toMap(each -> new ParticipantId(each.participant()), Places::slots));
    }

    private static List<SlotId> slots(UUID[] ids) {
        return Stream.of(ids).map(SlotId::new).toList();
    }
}
