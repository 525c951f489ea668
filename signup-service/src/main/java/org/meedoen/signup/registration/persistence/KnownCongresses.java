package org.meedoen.signup.registration.persistence;

import org.meedoen.contracts.CongressId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Checks whether a congress exists. */
@Repository
public class KnownCongresses {

    private final JdbcClient jdbc;

    KnownCongresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean exists(CongressId slug) {
        return jdbc.sql("select exists (select from congress where slug = :slug)")
                .param("slug", slug.value())
                .query(Boolean.class)
                .single();
    }
}
