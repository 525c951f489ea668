package org.meedoen.signup.registration.persistence;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes a congress's sign-ups, whatever their status, and the decisions about them. */
@Repository
@Order(CongressDataDeleter.SIGNUPS)
class SignupDeleter implements CongressDataDeleter {

    private static final List<String> STATEMENTS = List.of("""
            delete from signup_decision using signup
            where signup.id = signup_decision.signup_id and signup.congress = :congress
            """, "delete from signup where congress = :congress");

    private final JdbcClient jdbc;

    SignupDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        STATEMENTS.forEach(
                sql -> jdbc.sql(sql).param("congress", congress.value()).update());
    }
}
