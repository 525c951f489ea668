package org.meedoen.signup.announcement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Caller;
import org.meedoen.http.EntityTags;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.announcement.Announcement;
import org.meedoen.signup.announcement.AnnouncementDispatch;
import org.meedoen.signup.announcement.AnnouncementResult;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends and stops messages of the organisers. */
@Tag(name = "Announcements")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/announcements/{id}")
class DispatchController {

    private final AnnouncementDispatch dispatch;
    private final AnnouncementResponses responses;
    private final EntityTags tags;

    DispatchController(AnnouncementDispatch dispatch, AnnouncementResponses responses, EntityTags tags) {
        this.dispatch = dispatch;
        this.responses = responses;
        this.tags = tags;
    }

    /** @param sendAt null: now */
    record DispatchRequest(@Nullable Instant sendAt) {}

    /** @param participantId as who it is written */
    record AnnouncementTestRequest(@NotNull ParticipantId participantId) {}

    @Audited(AuditAction.SCHEDULE_ANNOUNCEMENT)
    @Operation(
            operationId = "sendAnnouncement",
            summary = "Sends a message, now or at a moment",
            description =
                    "Its recipients are determined at that moment, and each gets one mail. Repeating it has no effect "
                            + "once it is sent. With `If-Match`, a message that somebody else has changed is not sent.")
    @ProblemResponse(
            status = 409,
            types = {"announcement-stopped", "nobody-to-write-to"})
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
    @PutMapping("/dispatch")
    ResponseEntity<?> send(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Parameter(description = EntityTags.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            @Valid @RequestBody DispatchRequest request,
            Caller caller) {
        caller.organising(slug);
        var expected = tags.<Announcement>expectedBy(ifMatch, AnnouncementView::of);
        return answer(dispatch.send(slug, new AnnouncementId(id), expected, request.sendAt()));
    }

    @Audited(AuditAction.STOP_ANNOUNCEMENT)
    @Operation(
            operationId = "stopAnnouncement",
            summary = "Takes a message back, or stops it",
            description =
                    "Before it is sent, it is a draft again. Afterwards, what is not sent yet is not sent. Repeating it "
                            + "has no effect.")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
    @DeleteMapping("/dispatch")
    ResponseEntity<?> stop(@PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        return answer(dispatch.stop(slug, new AnnouncementId(id)));
    }

    @Audited(AuditAction.RETRY_ANNOUNCEMENT)
    @Operation(
            operationId = "retryAnnouncement",
            summary = "Tries again the mails of a message that failed",
            description = "Nobody gets it twice.")
    @ProblemResponse(
            status = 409,
            types = {"announcement-stopped", "announcement-not-sent"})
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
    @PostMapping("/retries")
    ResponseEntity<?> retry(@PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        return responses.of(ResponseEntity.accepted(), dispatch.retry(slug, new AnnouncementId(id)));
    }

    @Audited(AuditAction.TEST_ANNOUNCEMENT)
    @Operation(
            operationId = "testAnnouncement",
            summary = "Sends a message to oneself",
            description = "As one participant would get it.")
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
    @PostMapping("/tests")
    ResponseEntity<?> test(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Valid @RequestBody AnnouncementTestRequest request,
            Caller caller) {
        caller.organising(slug);
        return responses.of(
                ResponseEntity.accepted(),
                dispatch.test(slug, new AnnouncementId(id), request.participantId(), caller.account()));
    }

    private ResponseEntity<?> answer(AnnouncementResult result) {
        return responses.of(ResponseEntity.ok(), result);
    }
}
