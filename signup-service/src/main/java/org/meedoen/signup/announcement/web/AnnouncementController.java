package org.meedoen.signup.announcement.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.EntityTags;
import org.meedoen.http.Paging;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.announcement.Announcement;
import org.meedoen.signup.announcement.AnnouncementResult;
import org.meedoen.signup.announcement.Announcements;
import org.meedoen.signup.announcement.Audience;
import org.meedoen.signup.announcement.AudienceKind;
import org.meedoen.signup.announcement.AudienceSize;
import org.meedoen.signup.announcement.NamedRecipient;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.text.OneLine;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Messages of the organisers, until they are sent. */
@Tag(name = "Announcements")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/announcements")
class AnnouncementController {

    private final Announcements announcements;
    private final AnnouncementResponses responses;
    private final EntityTags tags;

    AnnouncementController(Announcements announcements, AnnouncementResponses responses, EntityTags tags) {
        this.announcements = announcements;
        this.responses = responses;
        this.tags = tags;
    }

    @Operation(
            operationId = "listAnnouncements",
            summary = "The messages of the organisers",
            description = "The newest first.")
    @GetMapping
    ResponseEntity<List<AnnouncementView>> some(
            @PathVariable("congress") CongressId slug, @Valid Paging paging, Caller caller) {
        caller.organising(slug);
        return announcements.page(slug, paging).map(AnnouncementView::of).answer(paging);
    }

    @Operation(operationId = "countAudience", summary = "How many people a message would reach now")
    @GetMapping("/audience")
    AudienceSize audience(
            @PathVariable("congress") CongressId slug,
            @RequestParam(defaultValue = "EVERYONE") AudienceKind kind,
            @RequestParam(required = false) @Nullable @OneLine(max = 100) String of,
            Caller caller) {
        caller.organising(slug);
        return announcements.size(slug, new Audience(kind, of)).orElseThrow(ProblemException::notFound);
    }

    @Audited(AuditAction.ADD_ANNOUNCEMENT)
    @Operation(
            operationId = "addAnnouncement",
            summary = "Writes a message",
            description = "It is a draft, and is not sent yet. `{naam}`, `{congres}`, `{activiteit}`, `{tijdstip}` and "
                    + "`{verzamelpunt}` stand for what holds for its reader, the last three only in a message about a "
                    + "session or a slot.")
    @ApiResponse(
            responseCode = "201",
            headers = {
                @Header(name = HttpHeaders.LOCATION, schema = @Schema(type = "string", format = "uri-reference")),
                @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string"))
            },
            content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
    @PostMapping
    ResponseEntity<?> add(
            @PathVariable("congress") CongressId slug, @Valid @RequestBody AnnouncementRequest request, Caller caller) {
        caller.organising(slug);
        var result = announcements.add(slug, request.content());
        var answer = result instanceof AnnouncementResult.Done(var added)
                ? ResponseEntity.created(place(slug, added.id()))
                : ResponseEntity.ok();
        return responses.of(answer, result);
    }

    private static URI place(CongressId slug, AnnouncementId id) {
        return URI.create("/api/v1/congresses/%s/announcements/%s".formatted(slug.value(), id));
    }

    @Operation(
            operationId = "getAnnouncement",
            summary = "A message",
            description = "Its `ETag` is for `If-Match` of a change.")
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
    @GetMapping("/{id}")
    ResponseEntity<AnnouncementView> one(
            @PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        return responses.view(ResponseEntity.ok(), found(slug, id));
    }

    @Operation(
            operationId = "listAnnouncementRecipients",
            summary = "Who gets a message",
            description = "In order of name. Until it is sent: who would get it now.")
    @GetMapping("/{id}/recipients")
    ResponseEntity<List<NamedRecipient>> recipients(
            @PathVariable("congress") CongressId slug, @PathVariable UUID id, @Valid Paging paging, Caller caller) {
        caller.organising(slug);
        return announcements.recipients(found(slug, id), paging).answer(paging);
    }

    @Audited(AuditAction.CHANGE_ANNOUNCEMENT)
    @Operation(
            operationId = "replaceAnnouncement",
            summary = "Writes a message anew",
            description = "Until it is sent. With `If-Match`, a message that somebody else has changed is left alone, "
                    + "unless it is already as wanted.")
    @ProblemResponse(
            status = 409,
            types = {"announcement-sent"})
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = AnnouncementView.class)))
    @PutMapping("/{id}")
    ResponseEntity<?> replace(
            @PathVariable("congress") CongressId slug,
            @PathVariable UUID id,
            @Parameter(description = EntityTags.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            @Valid @RequestBody AnnouncementRequest request,
            Caller caller) {
        caller.organising(slug);
        var expected = tags.<Announcement>expectedBy(ifMatch, AnnouncementView::of);
        return responses.of(
                ResponseEntity.ok(), announcements.replace(slug, new AnnouncementId(id), expected, request.content()));
    }

    @Audited(AuditAction.DELETE_ANNOUNCEMENT)
    @Operation(operationId = "deleteAnnouncement", summary = "Deletes a message that is not sent yet")
    @ProblemResponse(
            status = 409,
            types = {"announcement-sent"})
    @ApiResponse(responseCode = "204", content = @Content)
    @DeleteMapping("/{id}")
    ResponseEntity<?> delete(@PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        return responses.of(ResponseEntity.ok(), announcements.delete(slug, new AnnouncementId(id)));
    }

    private Announcement found(CongressId slug, UUID id) {
        return announcements.find(slug, new AnnouncementId(id)).orElseThrow(ProblemException::notFound);
    }
}
