package org.meedoen.signup.participant;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.FieldChange;

/** An organisation on a line of the organisers' list. */
record ListedOrganisation(int line, Organisation organisation) {

    static final String ID = "id";
    static final String NAME = "name";

    /** @param before null: it is new */
    ImportedLine compared(@Nullable Organisation before) {
        var name = organisation.name();
        if (before == null) {
            var id = new FieldChange(ID, "", organisation.id());
            return new ImportedLine(line, name, ImportedLine.Effect.ADDED, List.of(id));
        }
        var renamed = since(before).flatMap(change -> change.fields().stream()).toList();
        var effect = renamed.isEmpty() ? ImportedLine.Effect.UNCHANGED : ImportedLine.Effect.CHANGED;
        return new ImportedLine(line, name, effect, renamed);
    }

    /** @param before null: it is new, and nothing changes */
    Stream<ListChange> since(@Nullable Organisation before) {
        if (before == null || before.equals(organisation)) return Stream.empty();
        var renamed = new FieldChange(NAME, before.name(), organisation.name());
        return Stream.of(new ListChange(line, organisation.id(), List.of(renamed)));
    }
}
