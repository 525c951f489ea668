package org.meedoen.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.programme.Example;
import org.meedoen.signup.programme.TestCongress;
import tools.jackson.databind.JsonNode;

/**
 * Two congresses with the same content. Each file is first tried in one of them and then imported into both. The dry run has to
 * answer like the import, store nothing and publish nothing.
 */
public final class ComparedImports {

    private static final int LAST_SLOT = 4242;

    /** The rows of each table, by id. */
    public record Stored(Map<String, Map<String, String>> tables) {

        /** What an import added to a table, and how many of its rows it changed. */
        public String since(Stored before, String table) {
            var old = before.tables.get(table);
            var now = tables.get(table);
            var added = now.keySet().stream().filter(id -> !old.containsKey(id)).count();
            var changed = now.entrySet().stream()
                    .filter(row -> old.containsKey(row.getKey())
                            && !old.get(row.getKey()).equals(row.getValue()))
                    .count();
            return added + " added, " + changed + " changed";
        }
    }

    /** The answer of the import, and what was stored before and after it. */
    public record Imported(Answered answer, Stored before, Stored after) {

        public boolean isRefused() {
            return answer.status() != 200;
        }

        public JsonNode body() {
            return answer.body();
        }

        /** Whether the answer counts what happened in the table. */
        public void counts(JsonNode counts, String table) {
            assertThat(after.since(before, table))
                    .isEqualTo(counts.path("added") + " added, " + counts.path("changed") + " changed");
        }
    }

    private final TestCongress tried;
    private final TestCongress other;
    private final String list;

    /** @param list the last part of the import's path */
    public ComparedImports(String list, String admission) {
        this.list = list;
        tried = new TestCongress(Town.congress(admission));
        other = new TestCongress(Town.congress(admission));
    }

    public TestCongress tried() {
        return tried;
    }

    /** In both, without a dry run. */
    public void prepare(String path, byte[] file) {
        for (var congress : List.of(tried, other)) {
            var answer = congress.organiser().putCsv(congress.path() + path, file);
            assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        }
    }

    public Imported take(byte[] file) {
        return take(congress -> file);
    }

    /** @param file of a congress, since ids are different in each */
    public Imported take(Function<String, byte[]> file) {
        var before = stored();
        var dry = put(tried, "?dryRun=true", file);
        assertThat(stored()).isEqualTo(before);
        var wet = put(tried, "", file);
        assertThat(wet.status())
                .as(wet.body().toString())
                .isEqualTo(dry.status())
                .isIn(200, 400);
        assertThat(wet.body()).isEqualTo(dry.body());
        assertThat(put(other, "", file).status()).isEqualTo(wet.status());
        var after = stored();
        if (wet.status() != 200) assertThat(after).isEqualTo(before);
        return new Imported(wet, before, after);
    }

    private Answered put(TestCongress congress, String query, Function<String, byte[]> file) {
        return congress.organiser().putCsv(congress.path() + list + query, file.apply(congress.slug()));
    }

    /** To be called last. Both publish the end of the test. */
    public void assertThatDryRunsPublishedNothing() {
        prepare(
                "/programme",
                Example.file(
                        Example.row("session_key", "last", "slot_key", "last", "capacity", String.valueOf(LAST_SLOT))));
        assertThat(published(tried)).isEqualTo(published(other)).isNotEmpty();
    }

    private static List<String> published(TestCongress congress) {
        var types = new ArrayList<String>();
        try (var topic = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            for (var last = false; !last; ) {
                var told = topic.first(types.size() + 1);
                told.stream().skip(types.size()).map(TopicReader.Told::type).forEach(types::add);
                last = told.getLast().body().at("/slot/capacity").asInt() == LAST_SLOT;
            }
        }
        return types;
    }

    private Stored stored() {
        var tables = new HashMap<String, Map<String, String>>();
        for (var table : List.of("session", "organisation", "participant", "signup", "invitation")) {
            tables.put(table, rows("select id::text, to_jsonb(%1$s)::text from %1$s where congress = ?", table));
        }
        tables.put("slot", rows("""
                select slot.id::text, (to_jsonb(slot) || jsonb_build_object('kind', session.kind))::text
                from %s join session on session.id = session_id where slot.congress = ?
                """, "slot"));
        tables.put("slot_before", rows("""
                select slot_before::text, '' from %s join slot on slot.id = slot_id where congress = ?
                """, "slot_before"));
        tables.put("congress", rows("select slug, to_jsonb(congress)::text from %s where slug = ?", "congress"));
        return new Stored(tables);
    }

    private Map<String, String> rows(String sql, String table) {
        var rows = new HashMap<String, String>();
        Town.jdbc().sql(sql.formatted(table)).param(tried.slug()).query(row -> {
            rows.put(row.getString(1), row.getString(2));
        });
        return rows;
    }
}
