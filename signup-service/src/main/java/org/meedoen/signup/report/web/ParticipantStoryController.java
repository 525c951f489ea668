package org.meedoen.signup.report.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.report.ParticipantStories;
import org.meedoen.signup.report.ParticipantStory;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Participants")
@RestController
class ParticipantStoryController {

    private final ParticipantStories stories;

    ParticipantStoryController(ParticipantStories stories) {
        this.stories = stories;
    }

    @Operation(
            operationId = "getParticipantStory",
            summary = "What somebody asked for, and what was decided about it and why",
            description =
                    "Also when they were ticked off at the door. Of sign-ups from before all decisions were kept, only "
                            + "the last decision is known.")
    @GetMapping("/api/v1/congresses/{congress}/participants/{id}/story")
    ResponseEntity<ParticipantStory> story(
            @PathVariable("congress") CongressId slug, @PathVariable UUID id, Caller caller) {
        caller.organising(slug);
        var story = stories.of(slug, new ParticipantId(id)).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(story);
    }
}
