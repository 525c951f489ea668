package org.meedoen.signup.participant.persistence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.participant.ListedParticipant;

/** A listed participant, with the names of the table's columns. */
record ListedParticipantRow(
        ParticipantId id,
        String email,
        String name,
        @Nullable String organisation,
        @Nullable List<LocalDate> days) {

    static ListedParticipantRow of(ParticipantId id, ListedParticipant listed) {
        var days = listed.days();
        return new ListedParticipantRow(
                id,
                listed.email(),
                listed.name(),
                listed.organisation(),
                days == null ? null : days.stream().sorted().toList());
    }
}
