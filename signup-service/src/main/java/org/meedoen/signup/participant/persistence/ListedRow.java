package org.meedoen.signup.participant.persistence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.participant.Listed;

/** Somebody on the organisers' list, under the names of the table's columns. */
record ListedRow(
        UUID id,
        String email,
        String name,
        @Nullable String organisation,
        @Nullable List<LocalDate> days) {

    static ListedRow of(UUID id, Listed listed) {
        var days = listed.days();
        return new ListedRow(
                id,
                listed.email(),
                listed.name(),
                listed.organisation(),
                days == null ? null : days.stream().sorted().toList());
    }
}
