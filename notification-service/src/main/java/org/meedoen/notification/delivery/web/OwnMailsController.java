package org.meedoen.notification.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.meedoen.http.Caller;
import org.meedoen.notification.delivery.persistence.OwnMails;
import org.meedoen.notification.delivery.persistence.OwnMails.OwnMail;
import org.meedoen.notification.mail.OwnParticipants;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For everybody: what is stored about the mails to them. */
@Tag(name = "Signing in")
@RestController
class OwnMailsController {

    private final OwnParticipants participants;
    private final OwnMails mails;

    OwnMailsController(OwnParticipants participants, OwnMails mails) {
        this.participants = participants;
        this.mails = mails;
    }

    record MyMails(List<OwnMail> mails) {}

    @Operation(
            operationId = "listMyMails",
            summary = "What is stored about the mails to me",
            description =
                    "Of all participants for whom the mailbox acts, the oldest first: which kind, and what became of it. What "
                            + "a mail said is not stored. Mails for signing in are in the export of signing in (`/me/export`).")
    @GetMapping("/api/v1/me/mails")
    ResponseEntity<MyMails> mails(@Parameter(hidden = true) Caller caller) {
        var own = mails.of(participants.of(caller.account()));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new MyMails(own));
    }
}
