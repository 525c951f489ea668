package org.meedoen.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ahocorasick.trie.Trie;

/**
 * Names and addresses are stored only in signup-service's database: not on a topic, in an outbox, in a mail record or in a log.
 * A name of a single short word is not searched for, as it may be any word.
 */
final class NamesInOnePlace implements Rule {

    private static final String KNOWN = """
            select lower(email) from account
            union select lower(email) from participant where email is not null
            union select lower(email) from removed_participant
            union select lower(name) from (select name from participant union select name from removed_participant)
                where length(name) >= 8 and name like '% %'
            """;

    private static final String TABLES = """
            select format('%I', table_name) from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
            """;

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        var installation = evidence.installation();
        var names = installation.signup().jdbc().sql(KNOWN).query(String.class).list();
        var known = Trie.builder()
                .ignoreCase()
                .onlyWholeWords()
                .stopOnHit()
                .addKeywords(names)
                .build();
        return Stream.of(
                        onTopics(evidence),
                        rows(installation.capacity(), tables(installation.capacity())),
                        rows(installation.notification(), tables(installation.notification())),
                        rows(installation.signup(), List.of("outbox")),
                        installation.logs().stream().flatMap(NamesInOnePlace::lines))
                .flatMap(texts -> texts)
                .filter(text -> known.containsMatch(text.text))
                .map(text ->
                        new Finding(Promise.NAMES_IN_ONE_PLACE, text.place, "holds a participant's name or address"));
    }

    private record Text(String place, String text) {}

    private static Stream<Text> onTopics(Evidence evidence) {
        return evidence.sent().stream()
                .map(sent -> new Text(
                        "record %s-%d at %d".formatted(sent.topic(), sent.partition(), sent.offset()),
                        sent.event().toString()));
    }

    private static List<String> tables(Database database) {
        return database.jdbc().sql(TABLES).query(String.class).list();
    }

    private static Stream<Text> rows(Database database, List<String> tables) {
        return tables.stream()
                .flatMap(table ->
                        database.jdbc().sql("select t::text from " + table + " t").query(String.class).list().stream()
                                .map(row -> new Text("a row of " + table + " in " + database.service(), row)));
    }

    private static Stream<Text> lines(Path logs) {
        try (var files = Files.walk(logs, 1)) {
            return files.filter(Files::isRegularFile).toList().stream()
                    .flatMap(file -> read(file).map(line -> new Text("log " + file.getFileName(), line)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
