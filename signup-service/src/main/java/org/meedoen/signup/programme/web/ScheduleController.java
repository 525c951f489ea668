package org.meedoen.signup.programme.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.HttpProperties;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.programme.ScheduleExport;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Programme")
@RestController
class ScheduleController {

    private final ScheduleExport exports;
    private final URI site;

    ScheduleController(ScheduleExport exports, HttpProperties properties) {
        this.exports = exports;
        this.site = properties.publicUrl();
    }

    @Operation(
            operationId = "exportScheduleJson",
            summary = "The programme in the format of pretalx and frab, as JSON",
            description = "Without slots that were cancelled. Imported again, it changes nothing.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(type = "object")))
    @GetMapping("/api/v1/congresses/{congress}/schedule.json")
    ResponseEntity<byte[]> json(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        return file(slug, "json", MediaType.APPLICATION_JSON, exports.json(slug, site));
    }

    @Operation(
            operationId = "exportScheduleXml",
            summary = "The programme in the format of pretalx and frab, as XML",
            description = "Likewise.")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_XML_VALUE, schema = @Schema(type = "string")))
    @GetMapping("/api/v1/congresses/{congress}/schedule.xml")
    ResponseEntity<byte[]> xml(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        return file(slug, "xml", MediaType.APPLICATION_XML, exports.xml(slug, site));
    }

    private static ResponseEntity<byte[]> file(
            CongressId slug, String extension, MediaType type, Optional<byte[]> schedule) {
        var name = ContentDisposition.attachment()
                .filename(slug + "-schedule." + extension)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(schedule.orElseThrow(ProblemException::notFound));
    }
}
