package org.meedoen.signup.favourite.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.signup.favourite.Addition;
import org.meedoen.signup.favourite.Favourites;
import org.meedoen.signup.participant.Mailboxes;
import org.meedoen.signup.registration.ActingParticipant;
import org.meedoen.signup.registration.web.Refusals;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Favourites")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/favourites")
class FavouriteController {

    private static final String WHOSE = "Whose; optional if the mailbox acts for one participant";

    private final Favourites favourites;
    private final Mailboxes mailboxes;
    private final Refusals refusals;
    private final Problems problems;

    FavouriteController(Favourites favourites, Mailboxes mailboxes, Refusals refusals, Problems problems) {
        this.favourites = favourites;
        this.mailboxes = mailboxes;
        this.refusals = refusals;
        this.problems = problems;
    }

    @Operation(
            operationId = "getFavourites",
            summary = "My favourites",
            description = "The slots that a participant would like, the most wanted first.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"profile-needed", "choose-participant"})
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FavouriteList.class)))
    @GetMapping
    ResponseEntity<?> show(
            @PathVariable CongressId congress,
            @Parameter(description = WHOSE) @RequestParam(required = false) @Nullable UUID participantId,
            Caller caller) {
        return forOne(caller, congress, participantId, participant -> shown(favourites.of(participant)));
    }

    @Operation(
            operationId = "putFavourites",
            summary = "Replaces my favourites and their order",
            description = "Answers what is stored: slots that are not in the congress are left out.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"profile-needed", "choose-participant"})
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = FavouriteList.class)))
    @PutMapping
    ResponseEntity<?> replace(
            @PathVariable CongressId congress,
            @Parameter(description = WHOSE) @RequestParam(required = false) @Nullable UUID participantId,
            @Valid @RequestBody FavouriteList wanted,
            Caller caller) {
        return forOne(
                caller,
                congress,
                participantId,
                participant -> shown(favourites
                        .replace(congress, participant, wanted.slotIds())
                        .orElseThrow(ProblemException::notFound)));
    }

    @Operation(
            operationId = "putFavourite",
            summary = "Adds a slot to my favourites",
            description = "At the end. One that is there already keeps its position.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"profile-needed", "choose-participant", "too-many-favourites"})
    @ApiResponse(responseCode = "204", content = @Content)
    @PutMapping("/{id}")
    ResponseEntity<?> add(
            @PathVariable CongressId congress,
            @Parameter(description = "Of the slot") @PathVariable UUID id,
            Caller caller,
            @Parameter(description = WHOSE) @RequestParam(required = false) @Nullable UUID participantId) {
        return forOne(
                caller,
                congress,
                participantId,
                participant -> answer(favourites.add(congress, participant, new SlotId(id))));
    }

    @Operation(
            operationId = "deleteFavourite",
            summary = "Takes a slot out of my favourites",
            description = "Repeating it has no effect.")
    @ProblemResponse(
            status = 403,
            types = {"may-not-take-part"})
    @ProblemResponse(
            status = 409,
            types = {"profile-needed", "choose-participant"})
    @ApiResponse(responseCode = "204", content = @Content)
    @DeleteMapping("/{id}")
    ResponseEntity<?> remove(
            @PathVariable CongressId congress,
            @Parameter(description = "Of the slot") @PathVariable UUID id,
            Caller caller,
            @Parameter(description = WHOSE) @RequestParam(required = false) @Nullable UUID participantId) {
        return forOne(caller, congress, participantId, participant -> {
            favourites.remove(participant, new SlotId(id));
            return ResponseEntity.noContent().build();
        });
    }

    private ResponseEntity<?> forOne(
            Caller caller, CongressId congress, @Nullable UUID wanted, Function<ParticipantId, ResponseEntity<?>> act) {
        var acting = mailboxes.actingFor(caller.account(), congress).orElse(null);
        return switch (ActingParticipant.of(acting, ParticipantId.ofNullable(wanted))) {
            case ActingParticipant.Nobody(var why) -> refusals.of(why);
            case ActingParticipant.One(var participant) -> act.apply(participant.id());
        };
    }

    private ResponseEntity<?> answer(Addition addition) {
        return switch (addition) {
            case DONE -> ResponseEntity.noContent().build();
            case NOT_FOUND -> throw ProblemException.notFound();
            case TOO_MANY -> problems.problem(HttpStatus.CONFLICT, "too-many-favourites", Map.of(), Favourites.MOST);
        };
    }

    private static ResponseEntity<FavouriteList> shown(List<SlotId> slots) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new FavouriteList(slots));
    }
}
