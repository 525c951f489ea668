package org.meedoen.signup.participant.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.participant.Organisation;
import org.meedoen.signup.participant.Participant;

/** A participant as their own mailbox sees them. */
public record ParticipantView(
        UUID id,
        CongressId congress,
        String name,
        @Nullable Organisation organisation,
        @Nullable List<LocalDate> days,
        @Schema(allowableValues = {"nl", "en"}) String language) {

    public static ParticipantView of(Participant participant) {
        return new ParticipantView(
                participant.id().value(),
                participant.congress(),
                participant.name(),
                participant.organisation(),
                days(participant),
                participant.language());
    }

    static @Nullable List<LocalDate> days(Participant participant) {
        var days = participant.days();
        return days == null ? null : days.stream().sorted().toList();
    }
}
