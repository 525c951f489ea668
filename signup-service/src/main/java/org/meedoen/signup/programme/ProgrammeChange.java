package org.meedoen.signup.programme;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.FieldChange;
import org.meedoen.signup.text.Translated;

/**
 * What a file adds or changes, in the words of its cells.
 *
 * @param session its key
 * @param slot its key; null: the session itself
 * @param title of the session, after the change
 * @param start of the slot, after the change
 * @param fields those that get another value; none where it is added
 */
public record ProgrammeChange(
        String session,
        @Nullable String slot,
        Translated title,
        @Nullable Instant start,
        boolean added,
        List<FieldChange> fields) {

    public ProgrammeChange {
        fields = List.copyOf(fields);
    }
}
