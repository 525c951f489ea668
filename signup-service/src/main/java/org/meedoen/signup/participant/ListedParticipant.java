package org.meedoen.signup.participant;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.text.Typed;

/**
 * A participant as on the organisers' list.
 *
 * @param organisation its id
 * @param days null: every day
 */
public record ListedParticipant(
        String email,
        String name,
        @Nullable String organisation,
        @Nullable Set<LocalDate> days) {

    /**
     * Address and name identify a participant, since several people may share a mailbox. White space, capitals and
     * composition do not matter.
     */
    record Who(String email, String alikeName) {}

    Who who() {
        return new Who(email, Typed.alike(name));
    }

    static ListedParticipant of(Participant participant) {
        var organisation = participant.organisation();
        return new ListedParticipant(
                participant.email(),
                participant.name(),
                organisation == null ? null : organisation.id(),
                participant.days());
    }
}
