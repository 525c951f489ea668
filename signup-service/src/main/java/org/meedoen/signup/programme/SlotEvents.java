package org.meedoen.signup.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;

/** The events that describe the changes of a slot. */
final class SlotEvents {

    private SlotEvents() {}

    /**
     * @param before null: the slot is new
     */
    static List<SignupEvent> between(CongressId congress, @Nullable Slot before, Slot after) {
        if (before == null) return List.of(new SlotScheduled(congress, after.terms()));
        if (before.version() == after.version()) return List.of();
        if (after.cancelled()) return List.of(new SlotCancelled(congress, after.id(), after.version()));
        var moved = after.facts().elsewhereOrAtAnotherTimeThan(before.facts());
        return List.of(new SlotChanged(congress, after.terms(), moved));
    }
}
