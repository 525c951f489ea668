package org.meedoen.signup.registration.persistence;

import org.meedoen.signup.congress.BelongsToCongress;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes a congress's sign-ups, whatever their status. */
@Repository
@Order(BelongsToCongress.SIGNUPS)
class SignupsOfCongress implements BelongsToCongress {

    private final JdbcClient jdbc;

    SignupsOfCongress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(String congress) {
        jdbc.sql("delete from signup where congress = :congress")
                .param("congress", congress)
                .update();
    }
}
