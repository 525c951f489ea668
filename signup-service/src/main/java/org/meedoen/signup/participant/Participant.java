package org.meedoen.signup.participant;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;

/**
 * A person who takes part in a congress.
 *
 * @param organisation as in the organisers' list
 * @param days the days they may come; null: every day
 * @param daysVersion grows with every change of the days
 * @param listed on the organisers' list, or registered by themselves
 */
public record Participant(
        ParticipantId id,
        CongressId congress,
        String email,
        String name,
        @Nullable Organisation organisation,
        @Nullable Set<LocalDate> days,
        long daysVersion,
        String language,
        boolean listed) {

    public boolean mayComeOn(LocalDate day) {
        return days == null || days.contains(day);
    }
}
