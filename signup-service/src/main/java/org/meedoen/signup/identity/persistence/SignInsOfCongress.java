package org.meedoen.signup.identity.persistence;

import org.meedoen.signup.congress.BelongsToCongress;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody wanted there when they asked to sign in goes. That they asked stays for a day: it counts for their limits. */
@Repository
@Order(BelongsToCongress.SIGN_INS)
class SignInsOfCongress implements BelongsToCongress {

    private static final String FORGET = """
            update sign_in set congress = null, wish_slot = null, wish_participant = null, wish_path = null
            where congress = :congress
            """;

    private final JdbcClient jdbc;

    SignInsOfCongress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(String congress) {
        jdbc.sql(FORGET).param("congress", congress).update();
    }
}
