package org.meedoen.capacity.availability;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.meedoen.capacity.live.Broadcast;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Public. A congress that is not known yet has no slots. */
@Tag(name = "Availability")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/availability")
class AvailabilityController {

    private final Availability availability;
    private final AvailabilityHealthIndicator health;
    private final Broadcast broadcast;

    AvailabilityController(
            Availability availability, AvailabilityHealthIndicator health, Broadcast availabilityBroadcast) {
        this.availability = availability;
        this.health = health;
        this.broadcast = availabilityBroadcast;
    }

    @Operation(
            operationId = "getAvailability",
            summary = "Capacity, confirmed and waiting of every slot",
            description = "A congress of which nothing is known has no slots.")
    @GetMapping
    ResponseEntity<AvailabilityView> availability(@PathVariable CongressId congress) {
        demandReady();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new AvailabilityView(availability.of(congress)));
    }

    @Operation(
            operationId = "followAvailability",
            summary = "The availability, as it changes",
            description = "Server-sent events `availability`: all slots at once, then those that changed.")
    @ProblemResponse(status = 503, types = "too-many-streams")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = AvailabilityView.class)))
    @GetMapping("/stream")
    void stream(@PathVariable CongressId congress, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        demandReady();
        broadcast.open(congress, request, response);
    }

    private void demandReady() {
        if (!health.ready()) {
            throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", Map.of());
        }
    }
}
