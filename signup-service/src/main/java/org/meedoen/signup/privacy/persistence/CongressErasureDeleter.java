package org.meedoen.signup.privacy.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes when a congress's personal data is erased. */
@Repository
@Order(CongressDataDeleter.PROGRAMME)
class CongressErasureDeleter implements CongressDataDeleter {

    private final JdbcClient jdbc;

    CongressErasureDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        jdbc.sql("delete from congress_erasure where congress = :congress")
                .param("congress", congress.value())
                .update();
    }
}
