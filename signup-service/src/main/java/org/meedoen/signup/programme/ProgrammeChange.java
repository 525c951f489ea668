package org.meedoen.signup.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file adds or changes, in the words of its cells.
 *
 * @param session its key
 * @param slot its key; null: the session itself
 * @param fields those that get another value; none where it is added
 */
public record ProgrammeChange(String session, @Nullable String slot, boolean added, List<Field> fields) {

    public record Field(String column, String before, String after) {}

    public ProgrammeChange {
        fields = List.copyOf(fields);
    }
}
