package org.meedoen.signup.identity.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Removes the congress from the sign-ins. The sign-ins are kept for a day, as they count towards limits. */
@Repository
@Order(CongressDataDeleter.SIGN_INS)
class SignInWishDeleter implements CongressDataDeleter {

    private static final String FORGET = """
            update sign_in set congress = null, wish_slot = null, wish_participant = null, wish_path = null
            where congress = :congress
            """;

    private final JdbcClient jdbc;

    SignInWishDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        jdbc.sql(FORGET).param("congress", congress.value()).update();
    }
}
