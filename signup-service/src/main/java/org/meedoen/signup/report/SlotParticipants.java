package org.meedoen.signup.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.signup.Companion;

/**
 * Who has a place in a slot and who waits for one.
 *
 * @param confirmed in order of name
 * @param waiting in the order in which places are given
 */
public record SlotParticipants(List<Person> confirmed, List<Person> waiting) {

    /**
     * @param number on the waiting list, from 1, as the participant sees it; null: has a place
     * @param organisation its name
     * @param fromSetAside whether the organisers gave a place that was set aside
     * @param companion who has the place beside it
     * @param present null: not ticked off at the door
     */
    @Schema(name = "SlotParticipant")
    public record Person(
            ParticipantId id,
            SignupId signupId,
            @Nullable Integer number,
            String name,
            @Nullable String organisation,
            boolean fromSetAside,
            @Nullable Companion companion,
            @Nullable Presence present) {

        boolean waits() {
            return number != null;
        }
    }

    /**
     * @param since the moment of the tick
     * @param by the address of the account that made it; null: unknown
     */
    @Schema(name = "Presence")
    public record Presence(Instant since, @Nullable String by) {}

    public SlotParticipants {
        confirmed = List.copyOf(confirmed);
        waiting = List.copyOf(waiting);
    }

    /** @param all each kind in its order */
    public static SlotParticipants of(List<Person> all) {
        return new SlotParticipants(
                all.stream().filter(one -> !one.waits()).toList(),
                all.stream().filter(Person::waits).toList());
    }
}
