package org.meedoen.signup.participant.persistence;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the days of participants, and increments their versions. */
@Repository
public class DayRows {

    /** A participant's days; null: any day. */
    public record Days(
            ParticipantId participant,
            long version,
            @Nullable Set<LocalDate> days) {}

    private static final String RENEW = """
            update participant set days_version = days_version + 1 where id = any (:ids::uuid[])
            returning id, days_version, days
            """;

    private final JdbcClient jdbc;

    DayRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By participant; null: any day. */
    public Map<ParticipantId, @Nullable Set<LocalDate>> of(CongressId congress) {
        var days = new HashMap<ParticipantId, @Nullable Set<LocalDate>>();
        jdbc.sql("select id, days from participant where congress = :congress")
                .param("congress", congress.value())
                .query((RowCallbackHandler)
                        row -> days.put(new ParticipantId(row.getObject("id", UUID.class)), ParticipantRows.days(row)));
        return days;
    }

    public List<Days> renew(Collection<ParticipantId> participants) {
        return jdbc.sql(RENEW)
                .param("ids", participants.stream().map(ParticipantId::toString).toArray(String[]::new))
                .query((row, number) -> new Days(
                        new ParticipantId(row.getObject("id", UUID.class)),
                        row.getLong("days_version"),
                        ParticipantRows.days(row)))
                .list();
    }
}
