package org.meedoen.notification.delivery.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.notification.delivery.persistence.AnnouncementMails;
import org.meedoen.notification.delivery.persistence.AnnouncementMails.AnnouncementCounts;
import org.meedoen.notification.mail.AnnouncementPreviews;
import org.meedoen.notification.mail.Letter;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For organisers: how their messages look, and what became of them. */
@Tag(name = "Announcements")
@RestController
class AnnouncementMailsController {

    private final AnnouncementMails mails;
    private final AnnouncementPreviews previews;

    AnnouncementMailsController(AnnouncementMails mails, AnnouncementPreviews previews) {
        this.mails = mails;
        this.previews = previews;
    }

    record AnnouncementMailCounts(List<AnnouncementCounts> announcements) {}

    /** @param sender the name that the recipient sees */
    record AnnouncementPreview(
            String sender,
            String subject,
            @Schema(allowableValues = {"nl", "en"}) String language,
            String text,
            String html) {

        static AnnouncementPreview of(Letter letter) {
            return new AnnouncementPreview(
                    letter.sender(), letter.subject(), letter.language(), letter.text(), letter.html());
        }
    }

    @Operation(
            operationId = "countAnnouncementMails",
            summary = "What became of the mails of each message",
            description = "Messages that are not sent yet are left out.")
    @GetMapping("/api/v1/congresses/{congress}/mails/announcements")
    ResponseEntity<AnnouncementMailCounts> counts(
            @PathVariable CongressId congress, @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return answer(new AnnouncementMailCounts(mails.counts(congress)));
    }

    @Operation(
            operationId = "previewAnnouncement",
            summary = "A message as one participant would get it",
            description = "Composed as it is when it is sent. 404 if the participant would not get it.")
    @GetMapping("/api/v1/congresses/{congress}/announcements/{id}/preview")
    ResponseEntity<AnnouncementPreview> preview(
            @PathVariable CongressId congress,
            @PathVariable UUID id,
            @RequestParam(required = false) @Schema(allowableValues = {"nl", "en"}) @Nullable String language,
            @RequestParam UUID participantId,
            @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return previews.preview(congress, new AnnouncementId(id), new ParticipantId(participantId), language)
                .map(letter -> answer(AnnouncementPreview.of(letter)))
                .orElseThrow(ProblemException::notFound);
    }

    private static <T> ResponseEntity<T> answer(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
