package org.meedoen.signup.participant;

import java.util.List;
import org.meedoen.signup.sheet.FieldChange;

/**
 * What a line of a list changes in what is stored.
 *
 * @param id of the participant or the organisation
 * @param fields none: a participant who registered themselves is on the list from now on
 */
public record ListChange(int line, String id, List<FieldChange> fields) {

    public ListChange {
        fields = List.copyOf(fields);
    }
}
