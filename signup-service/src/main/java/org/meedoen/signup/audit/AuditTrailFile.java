package org.meedoen.signup.audit;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.meedoen.signup.sheet.SheetWriter;
import org.meedoen.spreadsheet.FileWords;

/** The audit trail as a file for spreadsheets. */
final class AuditTrailFile {

    private static final List<String> COLUMNS =
            List.of("time", "actor", "action", "object", "result", "reason", "changes", "counts", "network");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String CLOCK = "clock";

    private final FileWords words;
    private final SheetWriter format;

    AuditTrailFile(FileWords words, SheetWriter format) {
        this.words = words;
        this.format = format;
    }

    void write(Stream<ResolvedEntry> entries, OutputStream file) throws IOException {
        try (var writer = format.to(file)) {
            writer.write(words.headings("audit-trail", COLUMNS));
            for (var entry : (Iterable<ResolvedEntry>) entries::iterator) writer.write(cells(entry));
        }
    }

    private List<String> cells(ResolvedEntry resolved) {
        var entry = resolved.stored().entry();
        return List.of(
                LOCAL.format(resolved.stored().local()),
                SheetWriter.text(actor(resolved)),
                words.word("action", entry.action().name()),
                object(entry.object()),
                words.code(entry.result().name()),
                entry.reason() == null ? "" : words.word("refusal", entry.reason()),
                SheetWriter.text(changes(resolved.changes())),
                counts(entry.counts()),
                Objects.requireNonNullElse(resolved.stored().actor().network(), ""));
    }

    private String actor(ResolvedEntry resolved) {
        var account = resolved.stored().actor().account();
        if (account == null) return words.code(CLOCK);
        return Objects.requireNonNullElse(resolved.email(), account.toString());
    }

    private String object(String object) {
        var kind = object.substring(0, object.indexOf('/'));
        return words.word("object", kind) + object.substring(kind.length());
    }

    private String changes(List<ValueChange> changes) {
        return changes.stream().map(this::change).collect(joining("; "));
    }

    private String change(ValueChange change) {
        var field = words.word("changed", change.field());
        if (change.before() == null || change.after() == null) return field;
        return change.before().isEmpty()
                ? field + ": " + change.after()
                : "%s: %s → %s".formatted(field, change.before(), named(change.after()));
    }

    private String named(String value) {
        return value.isEmpty() ? words.code("none") : value;
    }

    private String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> words.word("counted", count.getKey()) + ": " + count.getValue())
                .collect(joining("; "));
    }
}
