package org.meedoen.signup.imports.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes what was remembered for the imports of a congress. */
@Repository
@Order(CongressDataDeleter.PROGRAMME)
class ColumnChoiceDeleter implements CongressDataDeleter {

    private final JdbcClient jdbc;

    ColumnChoiceDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        jdbc.sql("delete from column_choice where congress = :congress")
                .param("congress", congress.value())
                .update();
    }
}
