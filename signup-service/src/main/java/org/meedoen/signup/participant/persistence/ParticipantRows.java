package org.meedoen.signup.participant.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.participant.Organisation;
import org.meedoen.signup.participant.Participant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored participants. */
@Repository
public class ParticipantRows {

    private static final String SELECT = """
            select participant.id, participant.congress, participant.email, participant.name, participant.days,
                   participant.language, participant.listed,
                   organisation.id as organisation_id, organisation.name as organisation_name
            from participant
            left join organisation on organisation.congress = participant.congress
                                  and organisation.id = participant.organisation
            """;

    private final JdbcClient jdbc;

    ParticipantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Participant> ofAccount(UUID account, String congress) {
        return jdbc.sql(SELECT + """
                where participant.congress = :congress
                  and participant.email = (select email from account where id = :account)
                order by participant.name, participant.id
                """)
                .param("congress", congress)
                .param("account", account)
                .query(ParticipantRows::participant)
                .list();
    }

    static Participant participant(ResultSet row, int number) throws SQLException {
        return new Participant(
                row.getObject("id", UUID.class),
                row.getString("congress"),
                row.getString("email"),
                row.getString("name"),
                organisation(row),
                days(row),
                row.getString("language"),
                row.getBoolean("listed"));
    }

    private static @Nullable Organisation organisation(ResultSet row) throws SQLException {
        var id = row.getString("organisation_id");
        return id == null ? null : new Organisation(id, row.getString("organisation_name"));
    }

    private static @Nullable Set<LocalDate> days(ResultSet row) throws SQLException {
        var days = row.getArray("days");
        if (days == null) return null;
        return Arrays.stream((Date[]) days.getArray()).map(Date::toLocalDate).collect(Collectors.toUnmodifiableSet());
    }
}
