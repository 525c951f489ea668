package org.meedoen.signup.audit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;

/**
 * What happened to what, and with which result. It holds ids, and no name or address of a person.
 *
 * @param object its kind and id, such as {@code slot/<id>}
 * @param reason the type of the problem, if it was refused
 * @param counts of an import: how many of each kind were added and changed, and what was decided about the
 *     file; of a message: its recipients
 */
public record AuditEntry(
        AuditAction action,
        String object,
        AuditResult result,
        @Nullable String reason,
        List<ValueChange> changes,
        Map<String, Integer> counts) {

    public AuditEntry {
        changes = List.copyOf(changes);
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** @param effective whether anything is different now */
    public static AuditEntry of(AuditAction action, Object id, boolean effective) {
        return accepted(action, id, effective, List.of(), Map.of());
    }

    public static AuditEntry changed(AuditAction action, Object id, List<ValueChange> changes) {
        return accepted(action, id, !changes.isEmpty(), changes, Map.of());
    }

    public static AuditEntry imported(AuditAction action, CongressId congress, Map<String, Integer> counts) {
        return counted(action, congress, counts);
    }

    /** @param decided how many cells were corrected, how many lines skipped and how many edits kept or replaced, which alone is
     *     no effect */
    public static AuditEntry imported(
            AuditAction action, CongressId congress, Map<String, Integer> counts, Map<String, Integer> decided) {
        var all = new TreeMap<>(counts);
        all.putAll(decided);
        return accepted(action, congress, isEffective(counts), List.of(), all);
    }

    public static AuditEntry counted(AuditAction action, Object id, Map<String, Integer> counts) {
        return accepted(action, id, isEffective(counts), List.of(), counts);
    }

    private static boolean isEffective(Map<String, Integer> counts) {
        return counts.values().stream().anyMatch(count -> count > 0);
    }

    public static AuditEntry downloaded(CongressId congress, String report, List<ValueChange> file) {
        var changes = Stream.concat(Stream.of(ValueChange.of(report)), file.stream());
        return changed(AuditAction.DOWNLOAD_REPORT, congress, changes.toList());
    }

    public static AuditEntry refused(AuditAction action, Object id, String reason) {
        return new AuditEntry(action, action.object(id), AuditResult.REFUSED, reason, List.of(), Map.of());
    }

    private static AuditEntry accepted(
            AuditAction action, Object id, boolean effective, List<ValueChange> changes, Map<String, Integer> counts) {
        var result = effective ? AuditResult.DONE : AuditResult.UNCHANGED;
        return new AuditEntry(action, action.object(id), result, null, changes, counts);
    }
}
