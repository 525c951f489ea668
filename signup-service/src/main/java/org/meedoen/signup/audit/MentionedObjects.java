package org.meedoen.signup.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.signup.text.Translated;

/** What an entry mentions, by kind and id: its object, and values that are ids. */
final class MentionedObjects {

    /** Fields whose values are ids, with the kind that they are ids of. */
    private static final Map<String, String> KINDS = Map.of("slot", "slot", "handedOverTo", "participant");

    private MentionedObjects() {}

    static Stream<String> in(AuditEntry entry) {
        return Stream.concat(Stream.of(entry.object()), entry.changes().stream().flatMap(MentionedObjects::in));
    }

    private static Stream<String> in(ValueChange change) {
        var kind = KINDS.get(change.field());
        if (kind == null) return Stream.empty();
        return Stream.of(change.before(), change.after())
                .flatMap(Stream::ofNullable)
                .map(id -> kind + "/" + id);
    }

    /** The names of those that the entry mentions. */
    static Map<String, Translated> named(AuditEntry entry, Map<String, Translated> names) {
        return in(entry).distinct().filter(names::containsKey).collect(Collectors.toMap(each -> each, names::get));
    }

    static List<String> in(List<ResolvedEntry> entries) {
        return entries.stream()
                .flatMap(one -> in(one.stored().entry()))
                .distinct()
                .toList();
    }
}
