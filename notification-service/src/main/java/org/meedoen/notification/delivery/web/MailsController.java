package org.meedoen.notification.delivery.web;

import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.Caller;
import org.meedoen.notification.delivery.MailState;
import org.meedoen.notification.delivery.persistence.MailList;
import org.meedoen.notification.delivery.persistence.MailList.MailTotals;
import org.meedoen.notification.delivery.persistence.MailList.MailView;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For organisers: which mails were sent, and which are stuck. */
@RestController
class MailsController {

    private final MailList mails;

    MailsController(MailList mails) {
        this.mails = mails;
    }

    record Mails(MailTotals totals, List<MailView> mails) {}

    @GetMapping("/api/v1/congresses/{congress}/mails")
    Mails mails(
            @Parameter(hidden = true) Caller caller,
            @PathVariable String congress,
            @RequestParam @Nullable MailState state,
            @RequestParam @Nullable UUID participantId,
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
        caller.organising(congress);
        return new Mails(mails.totals(congress), mails.newest(congress, state, participantId, limit));
    }
}
