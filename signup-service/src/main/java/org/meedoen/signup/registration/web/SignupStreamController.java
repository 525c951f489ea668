package org.meedoen.signup.registration.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.registration.MySignups;
import org.meedoen.signup.registration.Signup;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Tag(name = "Sign-ups")
@RestController
class SignupStreamController {

    private final SignupStreams streams;
    private final MySignups mySignups;

    SignupStreamController(SignupStreams streams, MySignups mySignups) {
        this.streams = streams;
        this.mySignups = mySignups;
    }

    /** Returns null for HEAD: headers only. */
    @Operation(
            operationId = "followSignups",
            summary = "My sign-ups, as they change",
            description = "Server-sent events `signups`: all of them at once and after each change.")
    @ProblemResponse(status = 503, types = "too-many-streams")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            array = @ArraySchema(schema = @Schema(implementation = Signup.class))))
    @GetMapping(path = "/api/v1/congresses/{congress}/signups/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Nullable SseEmitter follow(
            HttpMethod method,
            @PathVariable CongressId congress,
            @RequestParam(required = false) @Nullable UUID participantId,
            Caller caller,
            HttpServletResponse response) {
        var mailbox = new AccountInCongress(caller.account(), congress);
        if (mySignups.of(mailbox).isEmpty()) throw ProblemException.notFound();
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        if (method == HttpMethod.HEAD) {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            return null;
        }
        var stream = new SignupStream(mailbox, ParticipantId.ofNullable(participantId));
        streams.open(stream);
        return stream.emitter();
    }
}
