package org.meedoen.signup.participant.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.participant.Recipient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives notification-service the recipients when it sends. */
@Hidden
@RestController
class InternalRecipientController {

    record Wanted(@NotNull @Size(max = 1000) List<@NotNull ParticipantId> participantIds) {}

    private final Participants participants;

    InternalRecipientController(Participants participants) {
        this.participants = participants;
    }

    /** Unknown participants are left out. */
    @PostMapping("/internal/recipients")
    List<Recipient> recipients(@Valid @RequestBody Wanted wanted) {
        return participants.recipients(wanted.participantIds());
    }
}
