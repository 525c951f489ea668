package org.meedoen.signup.registration.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.AcceptedSignups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AcceptedSignupRows implements AcceptedSignups {

    private static final String EXIST = """
            select exists (
                select from signup
                where congress = :congress and status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED', 'WITHDRAWING'))
            """;

    private final JdbcClient jdbc;

    AcceptedSignupRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean existIn(CongressId congress) {
        return jdbc.sql(EXIST)
                .param("congress", congress.value())
                .query(Boolean.class)
                .single();
    }
}
