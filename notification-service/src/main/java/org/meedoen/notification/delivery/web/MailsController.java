package org.meedoen.notification.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Caller;
import org.meedoen.http.Paging;
import org.meedoen.notification.delivery.MailState;
import org.meedoen.notification.delivery.persistence.MailList;
import org.meedoen.notification.delivery.persistence.MailList.MailTotals;
import org.meedoen.notification.delivery.persistence.MailList.MailView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For organisers: which mails were sent, and which are stuck. */
@Tag(name = "Overview")
@RestController
class MailsController {

    private final MailList mails;

    MailsController(MailList mails) {
        this.mails = mails;
    }

    record Mails(MailTotals totals, List<MailView> mails) {}

    @Operation(
            operationId = "listMails",
            summary = "What was mailed to whom, and what is stuck",
            description = "The newest first. Never an address, a link or a code.")
    @GetMapping("/api/v1/congresses/{congress}/mails")
    ResponseEntity<Mails> mails(
            @Parameter(hidden = true) Caller caller,
            @PathVariable CongressId congress,
            @RequestParam @Nullable UUID announcementId,
            @RequestParam @Nullable MailState state,
            @RequestParam @Nullable UUID participantId,
            @Valid Paging paging) {
        caller.organising(congress);
        var page = mails.newest(
                congress,
                new MailList.Wanted(
                        state, ParticipantId.ofNullable(participantId), AnnouncementId.ofNullable(announcementId)),
                paging);
        return page.answer(paging, new Mails(mails.totals(congress), page.items()));
    }
}
