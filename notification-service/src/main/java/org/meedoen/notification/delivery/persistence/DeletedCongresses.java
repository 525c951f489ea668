package org.meedoen.notification.delivery.persistence;

import java.util.Collection;
import java.util.List;
import org.meedoen.contracts.CongressId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The deleted congresses. Their mails are deleted, and no more mails are recorded for them. */
@Repository
public class DeletedCongresses {

    /** The lock excludes transactions that record mails and do not see the deletion yet. */
    private static final List<String> DELETE = List.of(
            "lock table mails in share row exclusive mode",
            "insert into deleted_congress (slug) select unnest(:slugs::text[]) on conflict do nothing",
            "delete from mails where congress = any (:slugs::text[])");

    private final JdbcClient jdbc;

    DeletedCongresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void delete(Collection<CongressId> congresses) {
        var slugs = congresses.stream().map(CongressId::value).toArray(String[]::new);
        for (var sql : DELETE) jdbc.sql(sql).param("slugs", slugs).update();
    }
}
