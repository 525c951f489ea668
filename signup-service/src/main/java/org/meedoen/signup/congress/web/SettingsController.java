package org.meedoen.signup.congress.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.congress.Congresses;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Congresses")
@RestController
class SettingsController {

    private final Congresses congresses;
    private final SettingsTags tags;

    SettingsController(Congresses congresses, SettingsTags tags) {
        this.congresses = congresses;
        this.tags = tags;
    }

    @Operation(
            operationId = "getSettings",
            summary = "The settings of a congress, to be changed",
            description =
                    "In the form in which they are changed with `PUT` of the congress. The `ETag` is for its `If-Match`.")
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = SettingsView.class)))
    @GetMapping("/api/v1/congresses/{congress}/settings")
    ResponseEntity<SettingsView> settings(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        return congresses
                .settings(slug)
                .map(SettingsView::of)
                .map(this::answer)
                .orElseThrow(ProblemException::notFound);
    }

    private ResponseEntity<SettingsView> answer(SettingsView settings) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(tags.of(settings))
                .body(settings);
    }
}
