package org.meedoen.signup.participant;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the organisers' list names them.
 *
 * @param organisation its id
 * @param days null: every day
 */
public record Listed(
        String email,
        String name,
        @Nullable String organisation,
        @Nullable Set<LocalDate> days) {

    /** Address and name together tell who it is; several people may share a mailbox. */
    record Who(String email, String name) {}

    Who who() {
        return new Who(email, name);
    }
}
