package org.meedoen.signup.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.ContentTag;
import org.meedoen.http.CurrentCaller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.calendar.CalendarOwner;
import org.meedoen.signup.calendar.Calendars;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.registration.ActingParticipant;
import org.meedoen.signup.registration.web.Refusals;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The programme as a calendar, for who is signed in and for who has its address. An unknown key is answered as an unknown page. */
@Tag(name = "Calendar")
@RestController
class CalendarController {

    /** The gateway moves the key to this header, so that no log of addresses contains it. */
    private static final String KEY_HEADER = "Meedoen-Calendar-Key";

    private static final String TYPE = "text/calendar";
    private static final MediaType CALENDAR = MediaType.parseMediaType(TYPE + ";charset=UTF-8");

    private final Calendars calendars;
    private final CalendarParticipants participants;
    private final CurrentCaller caller;
    private final Refusals refusals;

    CalendarController(
            Calendars calendars, CalendarParticipants participants, CurrentCaller caller, Refusals refusals) {
        this.calendars = calendars;
        this.participants = participants;
        this.caller = caller;
        this.refusals = refusals;
    }

    @Operation(
            operationId = "getCalendar",
            summary = "My programme as iCalendar",
            description = "A file for who is signed in. With the key of a calendar subscription, no session is needed.")
    @ProblemResponse(
            status = 401,
            types = {"sign-in-needed"})
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"profile-needed", "choose-participant"})
    @ApiResponse(responseCode = "200", content = @Content(mediaType = TYPE, schema = @Schema(type = "string")))
    @GetMapping("/api/v1/congresses/{congress}/calendar.ics")
    ResponseEntity<?> calendar(
            @PathVariable CongressId congress,
            @Parameter(description = "The key of a calendar subscription") @RequestParam(required = false) @Nullable String key,
            @Parameter(description = "Whose; optional if the mailbox acts for one participant")
                    @RequestParam(required = false)
                    @Nullable UUID participantId,
            @Parameter(hidden = true) @RequestHeader(name = KEY_HEADER, required = false) @Nullable String movedKey,
            HttpServletRequest request) {
        var shown = movedKey == null ? key : movedKey;
        return shown == null
                ? download(congress, ParticipantId.ofNullable(participantId), request)
                : answer(calendars.withKey(congress, shown).orElseThrow(ProblemException::notFound));
    }

    private ResponseEntity<?> download(
            CongressId congress, @Nullable ParticipantId wanted, HttpServletRequest request) {
        var account =
                caller.of(request).orElseThrow(ProblemException::signInNeeded).account();
        return switch (participants.acting(account, congress, wanted)) {
            case ActingParticipant.Nobody(var why) -> refusals.of(why);
            case ActingParticipant.One(var participant) -> file(congress, participant);
        };
    }

    private ResponseEntity<byte[]> file(CongressId congress, Participant participant) {
        var owner = new CalendarOwner(participant.id(), participant.language());
        var name = ContentDisposition.attachment().filename(congress + ".ics").build();
        var answer = answer(calendars.of(congress, owner).orElseThrow(ProblemException::notFound));
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(answer.getBody());
    }

    private static ResponseEntity<byte[]> answer(byte[] calendar) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(ContentTag.of(calendar))
                .contentType(CALENDAR)
                .body(calendar);
    }
}
