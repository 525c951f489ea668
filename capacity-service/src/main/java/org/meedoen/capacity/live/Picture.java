package org.meedoen.capacity.live;

import java.util.Optional;

/** What the lines of a congress show. Both are called by one thread at a time. */
public interface Picture {

    /** All there is to see now: for who comes, and for who could not keep up. */
    Message whole(String congress);

    /** What changed since this was asked last; nothing, if nothing did. */
    Optional<Message> changes(String congress);
}
