package org.meedoen.signup.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as organisers read it: addresses of organisers instead of the ids of their accounts.
 *
 * @param email of the actor; null if it is a timer or not to be shown
 */
public record ResolvedEntry(StoredEntry stored, @Nullable String email, List<ValueChange> changes) {

    public ResolvedEntry {
        changes = List.copyOf(changes);
    }
}
