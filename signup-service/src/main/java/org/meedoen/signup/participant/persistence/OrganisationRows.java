package org.meedoen.signup.participant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.signup.participant.Organisation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored organisations. */
@Repository
public class OrganisationRows {

    private final JdbcClient jdbc;

    OrganisationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Organisation> of(CongressId congress) {
        return jdbc.sql("select id, name from organisation where congress = :congress order by name, id")
                .param("congress", congress.value())
                .query(OrganisationRows::organisation)
                .list();
    }

    public Page<Organisation> page(CongressId congress, Paging paging) {
        var total = jdbc.sql("select count(*) from organisation where congress = :congress")
                .param("congress", congress.value())
                .query(Long.class)
                .single();
        var some = jdbc.sql("""
                        select id, name from organisation where congress = :congress
                        order by name, id limit :size offset :skipped
                        """)
                .param("congress", congress.value())
                .param("size", paging.size())
                .param("skipped", paging.skipped())
                .query(OrganisationRows::organisation)
                .list();
        return new Page<>(some, total);
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(row.getString("id"), row.getString("name"));
    }

    public boolean exists(CongressId congress, String id) {
        return jdbc.sql("select exists (select from organisation where congress = :congress and id = :id)")
                .param("congress", congress.value())
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    public void save(CongressId congress, Collection<Organisation> organisations) {
        jdbc.sql("""
                insert into organisation (congress, id, name)
                select :congress, * from unnest(:ids::text[], :names::text[])
                on conflict (congress, id) do update set name = excluded.name
                """)
                .param("congress", congress.value())
                .param("ids", organisations.stream().map(Organisation::id).toArray(String[]::new))
                .param("names", organisations.stream().map(Organisation::name).toArray(String[]::new))
                .update();
    }
}
