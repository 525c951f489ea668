package org.meedoen.signup.audit.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.meedoen.signup.audit.Actor;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditResult;
import org.meedoen.signup.audit.StoredEntry;
import org.meedoen.signup.audit.TrailFilter;
import org.meedoen.signup.audit.ValueChange;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit trail of a congress. */
@Repository
public class AuditTrailRows {

    private static final String MATCHING = """
            from audit_entry entry join congress on congress.slug = entry.congress
            where entry.congress = :congress
              and (cast(:actor as uuid) is null or actor = cast(:actor as uuid))
              and (not :byClock or actor is null)
              and (cast(:action as text) is null or action = cast(:action as text))
              and (cast(:object as text) is null or object = cast(:object as text))
              and (cast(:from as date) is null
                   or occurred_at >= cast(:from as date)::timestamp at time zone time_zone)
              and (cast(:to as date) is null
                   or occurred_at < (cast(:to as date) + 1)::timestamp at time zone time_zone)
            """;

    private static final String COUNT = "select count(*) " + MATCHING;
    private static final String NEWEST =
            "select entry.*, occurred_at at time zone time_zone as local " + MATCHING + " order by id desc";
    private static final String EFFECTIVE = """
            select entry.*, occurred_at at time zone time_zone as local
            from audit_entry entry join congress on congress.slug = entry.congress
            where entry.congress = :congress and object = any (:objects::text[]) and result = 'DONE'
            order by id desc
            """;
    private static final String PAGE = NEWEST + " limit :size offset :skipped";

    // The address of somebody who only tried is not revealed.
    private static final String ADDRESSES = """
            select id::text, email from account
            where id::text = any (:accounts::text[]) and (
                id::text = any (:organisers::text[])
                or email in (select email from organiser where congress = :congress)
                or email in (select email from administrator)
                or exists (select from audit_entry
                           where congress = :congress and actor = account.id and result <> 'REFUSED'))
            """;

    private final ReadOnlyDatabase database;

    AuditTrailRows(ReadOnlyDatabase database) {
        this.database = database;
    }

    public boolean knows(CongressId congress) {
        return database.jdbc()
                .sql("select exists (select from congress where slug = :congress)")
                .param("congress", congress.value())
                .query(Boolean.class)
                .single();
    }

    /** The newest first. */
    public Page<StoredEntry> page(CongressId congress, TrailFilter filter, Paging paging) {
        return database.snapshot(() -> {
            var total = matching(COUNT, congress, filter).query(Long.class).single();
            var some = matching(PAGE, congress, filter)
                    .param("size", paging.size())
                    .param("skipped", paging.skipped())
                    .query(AuditTrailRows::entry)
                    .list();
            return new Page<>(some, total);
        });
    }

    /** The newest first. */
    public List<StoredEntry> effective(CongressId congress, Collection<String> objects) {
        return database.jdbc()
                .sql(EFFECTIVE)
                .param("congress", congress.value())
                .param("objects", objects.toArray(String[]::new))
                .query(AuditTrailRows::entry)
                .list();
    }

    /** The newest first, as they arrive. */
    public <E extends Exception> void all(
            CongressId congress, TrailFilter filter, ReadOnlyDatabase.Receiver<StoredEntry, E> receiver) throws E {
        database.download(NEWEST, statement -> filtered(statement, congress, filter), AuditTrailRows::entry, receiver);
    }

    /**
     * The addresses of accounts that organise the congress, administer the installation or have done something in the congress.
     *
     * @param accounts their ids; other texts are ignored
     * @param organisers accounts that organise the congress or did so
     */
    public Map<String, String> addresses(
            CongressId congress, Collection<String> accounts, Collection<String> organisers) {
        record Address(String id, String email) {}
        return database
                .jdbc()
                .sql(ADDRESSES)
                .param("congress", congress.value())
                .param("accounts", accounts.toArray(String[]::new))
                .param("organisers", organisers.toArray(String[]::new))
                .query(Address.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Address::id, Address::email));
    }

    private JdbcClient.StatementSpec matching(String sql, CongressId congress, TrailFilter filter) {
        return filtered(database.jdbc().sql(sql), congress, filter);
    }

    private static JdbcClient.StatementSpec filtered(
            JdbcClient.StatementSpec statement, CongressId congress, TrailFilter filter) {
        var action = filter.action();
        return statement
                .param("congress", congress.value())
                .param("actor", filter.actor())
                .param("byClock", filter.byClock())
                .param("action", action == null ? null : action.name())
                .param("object", filter.object())
                .param("from", filter.from())
                .param("to", filter.to());
    }

    private static StoredEntry entry(ResultSet row, int number) throws SQLException {
        return new StoredEntry(
                row.getLong("id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("local", LocalDateTime.class),
                new Actor(row.getObject("actor", UUID.class), row.getString("network")),
                new AuditEntry(
                        AuditAction.valueOf(row.getString("action")),
                        row.getString("object"),
                        AuditResult.valueOf(row.getString("result")),
                        row.getString("reason"),
                        List.of(json(row, "changes", new TypeReference<ValueChange[]>() {})),
                        json(row, "counts", new TypeReference<Map<String, Integer>>() {})));
    }

    private static <T> T json(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        return JsonMapper.shared().readValue(row.getString(column), type);
    }
}
