package org.meedoen.signup.reminder.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.congress.Mails;
import org.meedoen.signup.congress.web.CongressOfMail;
import org.meedoen.signup.participant.Recipient;
import org.meedoen.signup.reminder.ReminderReaders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives notification-service what people have on a day when it reminds them. */
@Hidden
@RestController
class InternalReminderController {

    record Wanted(
            @NotNull CongressId congress,
            @NotNull LocalDate day,
            @NotNull @Size(max = 1000) List<@NotNull ParticipantId> participantIds) {}

    record Reminded(Recipient recipient, List<SlotId> slotIds, String optOut) {}

    record DayToRemind(CongressOfMail congress, List<Reminded> readers) {}

    private final ReminderReaders readers;
    private final Mails mails;

    InternalReminderController(ReminderReaders readers, Mails mails) {
        this.readers = readers;
        this.mails = mails;
    }

    /** Those who are not to be reminded any more are left out. */
    @PostMapping("/internal/reminders")
    DayToRemind readers(@Valid @RequestBody Wanted wanted) {
        return readers.of(wanted.congress(), wanted.day(), wanted.participantIds())
                .map(this::view)
                .orElseThrow(ProblemException::notFound);
    }

    private DayToRemind view(ReminderReaders.Readers found) {
        return new DayToRemind(
                CongressOfMail.of(found.congress(), mails.of(found.congress().slug())),
                found.readers().stream()
                        .map(each -> new Reminded(each.recipient(), each.slots(), each.optOut()))
                        .toList());
    }
}
