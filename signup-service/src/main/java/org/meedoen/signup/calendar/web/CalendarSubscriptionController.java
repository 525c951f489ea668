package org.meedoen.signup.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Caller;
import org.meedoen.http.HttpProperties;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.calendar.CalendarSubscriptions;
import org.meedoen.signup.calendar.Subscription;
import org.meedoen.signup.registration.ActingParticipant;
import org.meedoen.signup.registration.web.Refusals;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Calendar")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/calendar-subscription")
class CalendarSubscriptionController {

    private static final String WHOSE = "Whose; optional if the mailbox acts for one participant";

    private final CalendarSubscriptions subscriptions;
    private final CalendarParticipants participants;
    private final Refusals refusals;
    private final HttpProperties properties;

    CalendarSubscriptionController(
            CalendarSubscriptions subscriptions,
            CalendarParticipants participants,
            Refusals refusals,
            HttpProperties properties) {
        this.subscriptions = subscriptions;
        this.participants = participants;
        this.refusals = refusals;
        this.properties = properties;
    }

    /**
     * @param address whoever has it can read the programme; null if there is none, or if it can no longer be shown
     * @param madeAt null if there is none
     */
    @Schema(name = "CalendarSubscription")
    record View(@Nullable String address, @Nullable Instant madeAt) {

        static final View NONE = new View(null, null);
    }

    @Operation(
            operationId = "getCalendarSubscription",
            summary = "The address to which my calendar subscribes",
            description = "Without properties if there is none.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"profile-needed", "choose-participant"})
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = View.class)))
    @GetMapping
    ResponseEntity<?> show(
            @PathVariable CongressId congress,
            @Parameter(description = WHOSE) @RequestParam(required = false) @Nullable UUID participantId,
            Caller caller) {
        return forOne(
                caller,
                congress,
                ParticipantId.ofNullable(participantId),
                participant -> shown(subscriptions
                        .find(caller.account(), participant)
                        .map(one -> view(congress, one))
                        .orElse(View.NONE)));
    }

    @Operation(
            operationId = "putCalendarSubscription",
            summary = "Makes a new address to which my calendar can subscribe",
            description = "An earlier one stops working at once.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"profile-needed", "choose-participant"})
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = View.class)))
    @PutMapping
    ResponseEntity<?> make(
            @PathVariable CongressId congress,
            @Parameter(description = WHOSE) @RequestParam(required = false) @Nullable UUID participantId,
            Caller caller) {
        return forOne(
                caller,
                congress,
                ParticipantId.ofNullable(participantId),
                participant -> shown(subscriptions
                        .make(caller.account(), participant)
                        .map(one -> view(congress, one))
                        .orElseThrow(ProblemException::notFound)));
    }

    @Operation(
            operationId = "deleteCalendarSubscription",
            summary = "Ends the address to which my calendar subscribes",
            description = "Repeating it has no effect.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"profile-needed", "choose-participant"})
    @ApiResponse(responseCode = "204", content = @Content)
    @DeleteMapping
    ResponseEntity<?> end(
            @PathVariable CongressId congress,
            @Parameter(description = WHOSE) @RequestParam(required = false) @Nullable UUID participantId,
            Caller caller) {
        return forOne(caller, congress, ParticipantId.ofNullable(participantId), participant -> {
            subscriptions.end(participant);
            return ResponseEntity.noContent().build();
        });
    }

    private ResponseEntity<?> forOne(
            Caller caller,
            CongressId congress,
            @Nullable ParticipantId wanted,
            Function<ParticipantId, ResponseEntity<?>> act) {
        return switch (participants.acting(caller.account(), congress, wanted)) {
            case ActingParticipant.Nobody(var why) -> refusals.of(why);
            case ActingParticipant.One(var participant) -> act.apply(participant.id());
        };
    }

    private static ResponseEntity<View> shown(View view) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(view);
    }

    private View view(CongressId congress, Subscription one) {
        var path = "/api/v1/congresses/" + congress + "/calendar.ics?key=";
        var address = one.key() == null
                ? null
                : properties.publicUrl().resolve(path + one.key()).toString();
        return new View(address, one.madeAt());
    }
}
