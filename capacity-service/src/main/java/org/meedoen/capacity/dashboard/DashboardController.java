package org.meedoen.capacity.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.meedoen.capacity.live.Broadcast;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** For the congress's organisers. */
@Tag(name = "Overview")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/dashboard")
class DashboardController {

    private final Dashboards dashboards;
    private final Broadcast broadcast;

    DashboardController(Dashboards dashboards, Broadcast dashboardBroadcast) {
        this.dashboards = dashboards;
        this.broadcast = dashboardBroadcast;
    }

    @Operation(operationId = "getDashboard", summary = "Totals, and the numbers of every slot")
    @GetMapping
    ResponseEntity<Dashboard> dashboard(@PathVariable CongressId congress, @Parameter(hidden = true) Caller caller) {
        caller.organising(congress);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(dashboards.of(congress));
    }

    @Operation(
            operationId = "followDashboard",
            summary = "The dashboard, as it changes",
            description = "Server-sent events `dashboard`: the whole of it at once and after each change.")
    @ProblemResponse(status = 503, types = "too-many-streams")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = Dashboard.class)))
    @GetMapping("/stream")
    void stream(
            @PathVariable CongressId congress,
            @Parameter(hidden = true) Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        caller.organising(congress);
        broadcast.open(congress, request, response);
    }
}
