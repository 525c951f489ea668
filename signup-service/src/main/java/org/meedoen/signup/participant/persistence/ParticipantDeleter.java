package org.meedoen.signup.participant.persistence;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes a congress's participants, including removed ones, and its organisations. */
@Repository
@Order(CongressDataDeleter.PARTICIPANTS)
class ParticipantDeleter implements CongressDataDeleter {

    private static final List<String> STATEMENTS = List.of(
            """
            delete from removed_participant using participant
            where participant.id = removed_participant.participant and participant.congress = :congress
            """,
            "delete from participant where congress = :congress",
            "delete from organisation where congress = :congress");

    private final JdbcClient jdbc;

    ParticipantDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        STATEMENTS.forEach(
                sql -> jdbc.sql(sql).param("congress", congress.value()).update());
    }
}
