package org.meedoen.signup.audit;

import java.util.Map;
import org.meedoen.signup.text.Translated;

/**
 * An entry with what the things that it mentions are called today.
 *
 * @param names by kind and id; those that are gone have none
 */
public record NamedEntry(ResolvedEntry resolved, Map<String, Translated> names) {

    public NamedEntry {
        names = Map.copyOf(names);
    }
}
