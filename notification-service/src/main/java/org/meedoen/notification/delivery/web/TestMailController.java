package org.meedoen.notification.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.PlaceMail;
import org.meedoen.http.Caller;
import org.meedoen.notification.delivery.TestMails;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.notification.mail.TestNotice;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For organisers: a mail to oneself. */
@Tag(name = "Congresses")
@RestController
class TestMailController {

    record TestMailRequest(
            @NotNull PlaceMail kind,
            @NotNull @Pattern(regexp = "nl|en") String language) {}

    private final TestMails tests;

    TestMailController(TestMails tests) {
        this.tests = tests;
    }

    @Operation(
            operationId = "sendTestMail",
            summary = "Sends a mail about an example to oneself",
            description = "As the preview, with the settings that are saved.")
    @PostMapping("/api/v1/congresses/{congress}/mails/tests")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @ApiResponse(responseCode = "202", content = @Content)
    void test(
            @Parameter(hidden = true) Caller caller,
            @PathVariable CongressId congress,
            @Valid @RequestBody TestMailRequest request) {
        caller.organising(congress);
        var about = MailKind.of(request.kind());
        tests.send(TestNotice.fresh(congress, caller.account(), about, request.language()));
    }
}
