package org.meedoen.signup.participant;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.text.Typed;

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

    /**
     * Address and name together tell who it is; several people may share a mailbox. Space, capitals and composition make
     * nobody else.
     */
    record Who(String email, String alikeName) {}

    Who who() {
        return new Who(email, Typed.alike(name));
    }

    static Listed of(Participant participant) {
        var organisation = participant.organisation();
        return new Listed(
                participant.email(),
                participant.name(),
                organisation == null ? null : organisation.id(),
                participant.days());
    }
}
