package org.meedoen.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;

/** No database contains rows of a congress that does not exist, such as a deleted one. */
final class NothingOfWhatDoesNotExist implements Rule {

    private static final String CONGRESSES = "select slug from congress";

    private static final String TABLES = """
            select format('%I', table_name) from information_schema.columns
            where table_schema = 'public' and column_name = 'congress' and table_name <> 'outbox'
            """;

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        var installation = evidence.installation();
        var named = Stream.concat(
                        Stream.of(installation.capacity(), installation.notification(), installation.signup())
                                .flatMap(NothingOfWhatDoesNotExist::named),
                        slugs(installation.capacity(), CONGRESSES).stream()
                                .map(slug -> new Named(
                                        "congress in " + installation.capacity().service(), slug)))
                .toList();
        // read last: other databases contain rows of a new congress only after this one
        var existing = slugs(installation.signup(), CONGRESSES);
        return named.stream()
                .filter(row -> !existing.contains(row.congress))
                .map(row -> new Finding(
                        Promise.NOTHING_OF_WHAT_DOES_NOT_EXIST,
                        "congress " + row.congress,
                        "is still in table " + row.table));
    }

    private record Named(String table, CongressId congress) {}

    private static Stream<Named> named(Database database) {
        return tables(database).stream()
                .flatMap(table ->
                        slugs(database, "select distinct congress from " + table + " where congress is not null")
                                .stream()
                                .map(slug -> new Named(table + " in " + database.service(), slug)));
    }

    private static List<String> tables(Database database) {
        return database.jdbc().sql(TABLES).query(String.class).list();
    }

    private static Set<CongressId> slugs(Database database, String sql) {
        return new HashSet<>(database.jdbc()
                .sql(sql)
                .query((row, number) -> new CongressId(row.getString(1)))
                .list());
    }
}
