package org.meedoen.signup.identity.persistence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the congresses' tables who may sign in, and as what. */
@Repository
public class RoleRows {

    private final JdbcClient jdbc;

    RoleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the form that a session contains. */
    public List<String> of(String email) {
        return jdbc.sql("""
                select 'ADMIN' from administrator where email = :email
                union all
                (select 'ORGANISER:' || congress from organiser where email = :email order by congress)
                """).param("email", email).query(String.class).list();
    }

    /** A draft gives only its organisers the right to sign in. */
    public boolean maySignIn(String email) {
        return jdbc.sql("""
                select exists (select from administrator where email = :email)
                    or exists (select from organiser where email = :email)
                    or exists (select from participant join congress on congress.slug = participant.congress
                               where participant.email = :email and congress.published_at is not null)
                    or exists (select from congress
                               where published_at is not null
                                 and (admission = 'ANYONE'
                                      or admission = 'DOMAINS'
                                         and split_part(:email, '@', 2) = any (admission_domains)))
                """).param("email", email).query(Boolean.class).single();
    }
}
