package org.meedoen.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which features of a service use which tables, found in the SQL of its sources. The tables are those that its migrations
 * create.
 */
public final class TableUse {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path SOURCES = Path.of("src/main/java/org/meedoen");

    private static final Pattern CHANGE =
            Pattern.compile("(create (?:table|view)|drop table|drop view|alter table) (\\w+)(?: rename to (\\w+))?");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+(\\w+(?:\\s*,\\s*\\w+)*)");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern WRITE = Pattern.compile("\\b(?:insert into|delete from|update)\\s+(\\w+)");

    private record Use(String feature, String type, String table) {}

    private final Set<String> tables = new TreeSet<>();
    private final Set<Use> reads;
    private final Set<Use> writes;

    private TableUse(Path sources) {
        files(MIGRATIONS, ".sql").map(TableUse::text).forEach(this::migrate);
        reads = uses(sources, READ);
        writes = uses(sources, WRITE);
    }

    /** @param service the name of its package */
    public static TableUse in(String service) {
        return new TableUse(SOURCES.resolve(service));
    }

    /** Also views. */
    public Set<String> tables() {
        return tables;
    }

    /** By table, the features that write it. */
    public Map<String, Set<String>> writers() {
        return writes.stream()
                .collect(Collectors.groupingBy(
                        Use::table,
                        TreeMap::new,
                        Collectors.mapping(Use::feature, Collectors.toCollection(TreeSet::new))));
    }

    /** By class, with its feature, the tables of other features that it reads. */
    public Map<String, Set<String>> readsAcross(Map<String, String> owners) {
        return reads.stream()
                .filter(use -> !use.feature().equals(owners.get(use.table())))
                .collect(Collectors.groupingBy(
                        use -> use.feature() + " " + use.type(),
                        TreeMap::new,
                        Collectors.mapping(Use::table, Collectors.toCollection(TreeSet::new))));
    }

    private void migrate(String migration) {
        CHANGE.matcher(migration).results().forEach(this::migrate);
    }

    private void migrate(MatchResult change) {
        var renamed = change.group(3);
        if (change.group(1).startsWith("drop") || renamed != null) tables.remove(change.group(2));
        if (change.group(1).startsWith("create")) tables.add(change.group(2));
        if (renamed != null) tables.add(renamed);
    }

    private Set<Use> uses(Path sources, Pattern statement) {
        return files(sources, ".java")
                .flatMap(file -> uses(sources, file, statement))
                .collect(Collectors.toSet());
    }

    private Stream<Use> uses(Path sources, Path file, Pattern statement) {
        var type = file.getFileName().toString().replace(".java", "");
        var feature = sources.relativize(file).getName(0).toString();
        return LITERAL.matcher(text(file))
                .results()
                .map(MatchResult::group)
                .flatMap(sql -> statement.matcher(sql).results())
                .flatMap(found -> COMMA.splitAsStream(found.group(1)))
                .filter(tables::contains)
                .map(table -> new Use(feature, type, table));
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
