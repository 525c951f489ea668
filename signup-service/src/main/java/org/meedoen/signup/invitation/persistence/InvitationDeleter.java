package org.meedoen.signup.invitation.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes a congress's invitations. */
@Repository
@Order(CongressDataDeleter.INVITATIONS)
class InvitationDeleter implements CongressDataDeleter {

    private final JdbcClient jdbc;

    InvitationDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        jdbc.sql("delete from invitation where congress = :congress")
                .param("congress", congress.value())
                .update();
    }
}
