package org.meedoen.signup.programme;

import java.util.HashMap;
import java.util.Map;

/**
 * The cells of sessions and slots in the last file that had them, by column, in plain notation.
 *
 * @param sessions by their keys
 * @param slots by their keys
 */
public record ImportedCells(Map<String, Map<String, String>> sessions, Map<String, Map<String, String>> slots) {

    /** Those of which a cell is not the same in the other. */
    ImportedCells differingFrom(ImportedCells other) {
        return new ImportedCells(differing(sessions, other.sessions), differing(slots, other.slots));
    }

    private static Map<String, Map<String, String>> differing(
            Map<String, Map<String, String>> cells, Map<String, Map<String, String>> others) {
        var differing = new HashMap<>(cells);
        differing
                .entrySet()
                .removeIf(entry -> others.getOrDefault(entry.getKey(), Map.of())
                        .entrySet()
                        .containsAll(entry.getValue().entrySet()));
        return differing;
    }
}
