package org.meedoen.signup.registration.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes a congress's sign-ups, whatever their status. */
@Repository
@Order(CongressDataDeleter.SIGNUPS)
class SignupDeleter implements CongressDataDeleter {

    private final JdbcClient jdbc;

    SignupDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        jdbc.sql("delete from signup where congress = :congress")
                .param("congress", congress.value())
                .update();
    }
}
