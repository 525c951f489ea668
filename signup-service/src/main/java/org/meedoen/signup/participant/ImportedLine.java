package org.meedoen.signup.participant;

import java.util.List;
import org.meedoen.signup.sheet.FieldChange;

/**
 * What a line of a list does.
 *
 * @param name of the participant or the organisation, after the import
 * @param fields those that get another value; of who is added, all but the name that have one
 */
public record ImportedLine(int line, String name, Effect effect, List<FieldChange> fields) {

    public enum Effect {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    public ImportedLine {
        fields = List.copyOf(fields);
    }
}
