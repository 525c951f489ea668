package org.meedoen.notification.mail.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.PlaceMail;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.notification.mail.Letter;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.notification.mail.MailPreviews;
import org.meedoen.notification.mail.MailSettings;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** For organisers: what a mail will look like. */
@Tag(name = "Congresses")
@RestController
class MailPreviewController {

    record PreviewRequest(
            @NotNull PlaceMail kind,
            @NotNull @Pattern(regexp = "nl|en") String language,
            @Nullable @Size(max = 100) String sender,
            @Nullable @Size(max = 254) String replyTo,
            @Nullable @Size(max = 2000) String above,
            @Nullable @Size(max = 2000) String below) {

        MailSettings settings() {
            return new MailSettings(
                    sender, replyTo, List.of(new MailSettings.Addition(kind.name(), language, above, below)));
        }
    }

    record MailPreview(String sender, @Nullable String replyTo, String subject, String text, String html) {

        static MailPreview of(Letter letter) {
            return new MailPreview(letter.sender(), letter.replyTo(), letter.subject(), letter.text(), letter.html());
        }
    }

    private final MailPreviews previews;

    MailPreviewController(MailPreviews previews) {
        this.previews = previews;
    }

    @Operation(
            operationId = "previewMail",
            summary = "A mail as it would be sent",
            description = "Written by the code that writes the mails, about an example. Nothing is stored or sent.")
    @PostMapping("/api/v1/congresses/{congress}/mails/preview")
    ResponseEntity<MailPreview> preview(
            @Parameter(hidden = true) Caller caller,
            @PathVariable CongressId congress,
            @Valid @RequestBody PreviewRequest request) {
        caller.organising(congress);
        return previews.of(congress, MailKind.of(request.kind()), request.language(), request.settings())
                .map(MailPreview::of)
                .map(preview ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(preview))
                .orElseThrow(ProblemException::notFound);
    }
}
