package org.meedoen.signup.calendar.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.participant.Mailboxes;
import org.meedoen.signup.registration.ActingParticipant;
import org.springframework.stereotype.Component;

/** Finds the participant whose calendar a request is about. */
@Component
class CalendarParticipants {

    private final Mailboxes mailboxes;

    CalendarParticipants(Mailboxes mailboxes) {
        this.mailboxes = mailboxes;
    }

    /** @param wanted null: the only one for whom the mailbox acts */
    ActingParticipant acting(UUID account, CongressId congress, @Nullable ParticipantId wanted) {
        return ActingParticipant.of(mailboxes.actingFor(account, congress).orElse(null), wanted);
    }
}
