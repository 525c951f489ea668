package org.meedoen.notification.delivery.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.messaging.DeadLetterMonitor;
import org.meedoen.notification.delivery.persistence.MailCounts;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** For organisers: whether every decision has a mail, and how delivery is going. */
@Tag(name = "Overview")
@RestController
class MailStatusController {

    private final MailCounts mails;
    private final DeadLetterMonitor deadLetters;

    MailStatusController(MailCounts mails, DeadLetterMonitor deadLetters) {
        this.mails = mails;
        this.deadLetters = deadLetters;
    }

    /** @param deadLetters their number by topic; left out if Kafka does not answer */
    record MailStatus(
            @JsonUnwrapped MailCounts.Counts counts,
            @JsonInclude(Include.NON_NULL) @Nullable Map<String, Long> deadLetters) {}

    @Operation(operationId = "getMailStatus", summary = "Counts the decisions with a mail, and the late mails")
    @GetMapping("/api/v1/congresses/{congress}/status/mails")
    ResponseEntity<MailStatus> mails(@PathVariable CongressId congress, @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        var status = new MailStatus(mails.of(congress), deadLetters.byTopic().orElse(null));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(status);
    }
}
