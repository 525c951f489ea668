package org.meedoen.signup.programme.persistence;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes a congress's sessions and slots. */
@Repository
@Order(CongressDataDeleter.PROGRAMME)
class ProgrammeDeleter implements CongressDataDeleter {

    private static final List<String> STATEMENTS = List.of(
            """
            delete from slot_before using slot
            where slot.id = slot_before.slot_id and slot.congress = :congress
            """,
            "delete from slot where congress = :congress",
            "delete from session where congress = :congress",
            "delete from imported_cells where congress = :congress");

    private final JdbcClient jdbc;

    ProgrammeDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        STATEMENTS.forEach(
                sql -> jdbc.sql(sql).param("congress", congress.value()).update());
    }
}
