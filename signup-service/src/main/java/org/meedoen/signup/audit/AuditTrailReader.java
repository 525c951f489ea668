package org.meedoen.signup.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.signup.audit.persistence.AuditTrailRows;
import org.meedoen.signup.audit.persistence.ObjectNameRows;
import org.meedoen.signup.sheet.SheetWriter;
import org.meedoen.signup.text.Translated;
import org.meedoen.spreadsheet.FileWords;
import org.springframework.stereotype.Component;

/** Reads the audit trail for organisers. */
@Component
public class AuditTrailReader {

    private static final int RESOLVED_AT_ONCE = 500;

    private final AuditTrailRows rows;
    private final ObjectNameRows objects;

    AuditTrailReader(AuditTrailRows rows, ObjectNameRows objects) {
        this.rows = rows;
        this.objects = objects;
    }

    /** The newest first. Empty if there is no such congress. */
    public Optional<Page<NamedEntry>> page(CongressId congress, TrailFilter filter, Paging paging) {
        if (!rows.knows(congress)) return Optional.empty();
        var page = rows.page(congress, filter, paging);
        var entries = resolved(congress, page.items());
        var names = objects.names(congress, MentionedObjects.in(entries));
        return Optional.of(
                new Page<>(entries.stream().map(one -> named(one, names)).toList(), page.total()));
    }

    private static NamedEntry named(ResolvedEntry entry, Map<String, Translated> names) {
        return new NamedEntry(entry, MentionedObjects.named(entry.stored().entry(), names));
    }

    /** What was done to these objects and had an effect, the newest first. */
    public List<ResolvedEntry> effective(CongressId congress, Collection<String> objects) {
        return resolved(congress, rows.effective(congress, objects));
    }

    public boolean knows(CongressId congress) {
        return rows.knows(congress);
    }

    /** The newest first, written as they are read. */
    public void write(CongressId congress, TrailFilter filter, FileWords words, SheetWriter format, OutputStream file)
            throws IOException {
        rows.all(congress, filter, entries -> {
            var resolved = entries.gather(Gatherers.windowFixed(RESOLVED_AT_ONCE))
                    .flatMap(some -> resolved(congress, some).stream());
            new AuditTrailFile(words, format).write(resolved, file);
        });
    }

    private List<ResolvedEntry> resolved(CongressId congress, List<StoredEntry> entries) {
        var organisers = entries.stream()
                .flatMap(one -> one.entry().changes().stream())
                .filter(AuditTrailReader::isAboutOrganiser)
                .flatMap(change -> Stream.of(String.valueOf(change.before()), String.valueOf(change.after())))
                .distinct()
                .toList();
        var actors = entries.stream()
                .flatMap(one -> Stream.ofNullable(one.actor().account()))
                .map(UUID::toString);
        var accounts = Stream.concat(actors, organisers.stream()).distinct().toList();
        var addresses = rows.addresses(congress, accounts, organisers);
        return entries.stream().map(one -> resolved(one, addresses)).toList();
    }

    private static ResolvedEntry resolved(StoredEntry one, Map<String, String> addresses) {
        var changes = one.entry().changes().stream()
                .map(change -> isAboutOrganiser(change) ? resolved(change, addresses) : change)
                .toList();
        return new ResolvedEntry(one, addresses.get(String.valueOf(one.actor().account())), changes);
    }

    private static ValueChange resolved(ValueChange change, Map<String, String> addresses) {
        return new ValueChange(
                change.field(), resolved(change.before(), addresses), resolved(change.after(), addresses));
    }

    private static @Nullable String resolved(@Nullable String account, Map<String, String> addresses) {
        return addresses.getOrDefault(Objects.requireNonNullElse(account, ""), account);
    }

    private static boolean isAboutOrganiser(ValueChange change) {
        return change.field().equals(ValueChange.ORGANISER);
    }
}
