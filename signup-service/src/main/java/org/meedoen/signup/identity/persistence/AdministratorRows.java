package org.meedoen.signup.identity.persistence;

import java.util.List;
import java.util.UUID;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.signup.identity.Administrator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored administrators. */
@Repository
public class AdministratorRows {

    private final JdbcClient jdbc;

    AdministratorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private List<Administrator> all() {
        return jdbc.sql("select id, email from administrator order by email")
                .query(Administrator.class)
                .list();
    }

    public Page<Administrator> page(Paging paging) {
        var total =
                jdbc.sql("select count(*) from administrator").query(Long.class).single();
        var some = jdbc.sql("select id, email from administrator order by email limit :size offset :skipped")
                .param("size", paging.size())
                .param("skipped", paging.skipped())
                .query(Administrator.class)
                .list();
        return new Page<>(some, total);
    }

    /** Until the transaction ends, nobody else adds or removes one. */
    public List<Administrator> lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('administrators', 4))::text")
                .query(String.class)
                .optional();
        return all();
    }

    public Administrator add(String email) {
        jdbc.sql("insert into administrator (email) values (:email) on conflict do nothing")
                .param("email", email)
                .update();
        return jdbc.sql("select id, email from administrator where email = :email")
                .param("email", email)
                .query(Administrator.class)
                .single();
    }

    public void remove(UUID id) {
        jdbc.sql("delete from administrator where id = :id").param("id", id).update();
    }

    public boolean isNewlyConfigured(byte[] address) {
        return jdbc.sql("insert into configured_administrator values (:address) on conflict do nothing")
                        .param("address", address)
                        .update()
                > 0;
    }
}
