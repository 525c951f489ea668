package org.meedoen.signup.programme;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;

/** The days on which a participant may come; null: any day. */
public record ChangedDays(
        ParticipantId participant,
        @Nullable Set<LocalDate> before,
        @Nullable Set<LocalDate> after) {}
