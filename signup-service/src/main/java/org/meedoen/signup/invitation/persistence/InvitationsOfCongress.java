package org.meedoen.signup.invitation.persistence;

import org.meedoen.signup.congress.BelongsToCongress;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes a congress's invitations. */
@Repository
@Order(BelongsToCongress.INVITATIONS)
class InvitationsOfCongress implements BelongsToCongress {

    private final JdbcClient jdbc;

    InvitationsOfCongress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(String congress) {
        jdbc.sql("delete from invitation where congress = :congress")
                .param("congress", congress)
                .update();
    }
}
