package org.meedoen.notification.delivery.persistence;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Congresses of which no mail is kept, and none is recorded any more. */
@Repository
public class DeletedCongresses {

    /** The lock keeps out whoever is recording mails at this moment, and has not seen that the congress is deleted. */
    private static final List<String> DELETE = List.of(
            "lock table mails in share row exclusive mode",
            "insert into deleted_congress (slug) select unnest(:slugs::text[]) on conflict do nothing",
            "delete from mails where congress = any (:slugs::text[])");

    private final JdbcClient jdbc;

    DeletedCongresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void delete(Collection<String> congresses) {
        var slugs = congresses.toArray(String[]::new);
        for (var sql : DELETE) jdbc.sql(sql).param("slugs", slugs).update();
    }
}
