package org.meedoen.signup.audit;

import java.util.Map;

/**
 * An entry with what the things that it mentions are called today.
 *
 * @param names by kind and id; those that are gone have none
 */
public record NamedEntry(ResolvedEntry resolved, Map<String, String> names) {

    public NamedEntry {
        names = Map.copyOf(names);
    }
}
