package org.meedoen.signup.audit;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.SheetWriter;

/** The audit trail as a file for spreadsheets. */
public final class AuditTrailFile {

    private static final String TIME = "time";
    private static final String ACTOR = "actor";
    private static final String ACTION = "action";
    private static final String OBJECT = "object";
    private static final String RESULT = "result";
    private static final String REASON = "reason";
    private static final String CHANGES = "changes";
    private static final String COUNTS = "counts";
    private static final String NETWORK = "network";

    private static final List<String> COLUMNS =
            List.of(TIME, ACTOR, ACTION, OBJECT, RESULT, REASON, CHANGES, COUNTS, NETWORK);

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String CLOCK = "clock";

    private AuditTrailFile() {}

    public static void write(Stream<ResolvedEntry> entries, SheetWriter writer, OutputStream file) throws IOException {
        writer.write(file, COLUMNS, entries.map(AuditTrailFile::cells));
    }

    private static Map<String, String> cells(ResolvedEntry resolved) {
        var entry = resolved.stored().entry();
        return Map.of(
                TIME, LOCAL.format(resolved.stored().local()),
                ACTOR, SheetWriter.text(actor(resolved)),
                ACTION, entry.action().name(),
                OBJECT, entry.object(),
                RESULT, entry.result().name(),
                REASON, text(entry.reason()),
                CHANGES, SheetWriter.text(changes(resolved.changes())),
                COUNTS, counts(entry.counts()),
                NETWORK, text(resolved.stored().actor().network()));
    }

    private static String actor(ResolvedEntry resolved) {
        var account = resolved.stored().actor().account();
        if (account == null) return CLOCK;
        return Objects.requireNonNullElse(resolved.email(), account.toString());
    }

    private static String changes(List<ValueChange> changes) {
        return changes.stream().map(AuditTrailFile::change).collect(joining("; "));
    }

    private static String change(ValueChange change) {
        return change.before() == null && change.after() == null
                ? change.field()
                : "%s: %s → %s".formatted(change.field(), change.before(), change.after());
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(count -> count.getKey() + ": " + count.getValue())
                .collect(joining("; "));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
