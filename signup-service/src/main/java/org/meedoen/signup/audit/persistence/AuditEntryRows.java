package org.meedoen.signup.audit.persistence;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.audit.Actor;
import org.meedoen.signup.audit.AuditEntry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Adds entries to the audit trail. Triggers refuse everything else. */
@Repository
public class AuditEntryRows {

    // Waits for a deletion of the congress, after which nothing is inserted.
    private static final String INSERT = """
            insert into audit_entry (congress, actor, network, action, object, result, reason, changes, counts)
            select known.slug, cast(:actor as uuid), cast(:network as text), entry.action, entry.object, entry.result,
                entry.reason, entry.changes::json, entry.counts::json
            from (select slug from congress where slug = :congress for key share) known
            cross join unnest(:actions::text[], :objects::text[], :results::text[], :reasons::text[],
                :changes::text[], :counts::text[]) with ordinality
                as entry (action, object, result, reason, changes, counts, place)
            order by entry.place
            """;

    // Somebody without rights can invent any number of objects, and would fill the trail of others with them.
    private static final String JUST_REFUSED = """
            select exists (
                select from audit_entry
                where congress = :congress and actor = :actor and occurred_at > now() - interval '1 minute'
                  and action = :action and reason = :reason and (object = :object or reason = 'forbidden'))
            """;

    private final JdbcClient jdbc;

    AuditEntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inserts nothing if there is no such congress. */
    public void insert(CongressId congress, Actor actor, List<AuditEntry> entries) {
        jdbc.sql(INSERT)
                .param("congress", congress.value())
                .param("actor", actor.account())
                .param("network", actor.network())
                .param("actions", column(entries, entry -> entry.action().name()))
                .param("objects", column(entries, AuditEntry::object))
                .param("results", column(entries, entry -> entry.result().name()))
                .param("reasons", column(entries, AuditEntry::reason))
                .param("changes", column(entries, entry -> json(entry.changes())))
                .param("counts", column(entries, entry -> json(entry.counts())))
                .update();
    }

    public boolean wasJustRefused(CongressId congress, Actor actor, AuditEntry entry) {
        return jdbc.sql(JUST_REFUSED)
                .param("congress", congress.value())
                .param("actor", actor.account())
                .param("action", entry.action().name())
                .param("object", entry.object())
                .param("reason", entry.reason())
                .query(Boolean.class)
                .single();
    }

    public void deleteAllOf(CongressId congress) {
        jdbc.sql("delete from audit_entry where congress = :congress")
                .param("congress", congress.value())
                .update();
    }

    private static @Nullable String[] column(List<AuditEntry> entries, Function<AuditEntry, @Nullable String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
