package org.meedoen.signup.congress.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.EntityTags;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.congress.Appearance;
import org.meedoen.signup.congress.Appearances;
import org.meedoen.signup.congress.LogoFile;
import org.meedoen.signup.congress.Publications;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Congresses")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/logo")
class LogoController {

    private static final int LARGEST = 1024 * 1024;

    private final Appearances appearances;
    private final Publications publications;
    private final AppearanceAnswers answers;
    private final InvalidFields fields;

    LogoController(
            Appearances appearances, Publications publications, AppearanceAnswers answers, InvalidFields fields) {
        this.appearances = appearances;
        this.publications = publications;
        this.answers = answers;
        this.fields = fields;
    }

    @Operation(
            operationId = "getLogo",
            summary = "The logo of a congress",
            description = "Another logo has another address, so that it can be cached forever.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.IMAGE_PNG_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/{hash}.png")
    ResponseEntity<byte[]> logo(@PathVariable("congress") CongressId slug, @PathVariable String hash) {
        var png = appearances.logo(slug, hash).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .cacheControl(cacheControl(slug))
                .contentType(MediaType.IMAGE_PNG)
                .header("X-Content-Type-Options", "nosniff")
                .body(png);
    }

    /** A draft must not be cached, as only its organisers may see it. */
    private CacheControl cacheControl(CongressId slug) {
        return publications.isPublic(slug)
                ? CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable()
                : CacheControl.noStore();
    }

    @Audited(AuditAction.CHANGE_CONGRESS)
    @Operation(
            operationId = "changeLogo",
            summary = "Changes the logo of a congress",
            description = "The file is PNG or JPEG, which its bytes decide, at most 1 MB and 2000 pixels on each side. "
                    + "It is stored as a PNG of at most 640 by 160 pixels, without anything else that is in the file.")
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @PutMapping(consumes = {MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE})
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = {
                @Content(mediaType = MediaType.IMAGE_PNG_VALUE, schema = @Schema(type = "string", format = "binary")),
                @Content(mediaType = MediaType.IMAGE_JPEG_VALUE, schema = @Schema(type = "string", format = "binary"))
            })
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = Appearance.class)))
    ResponseEntity<?> change(
            @PathVariable("congress") CongressId slug,
            @Parameter(description = EntityTags.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            HttpServletRequest request,
            Caller caller)
            throws IOException {
        caller.organising(slug);
        return switch (LogoFile.read(file(request))) {
            case LogoFile.NoPicture() -> fields.problem(new InvalidFields.Wrong("logo", "no-picture"));
            case LogoFile.TooManyPixels() ->
                fields.problem(InvalidFields.Wrong.of("logo", "too-many-pixels", LogoFile.LARGEST_SIDE));
            case LogoFile.Read(var picture) ->
                answers.of(appearances.changeLogo(slug, picture, answers.expectedBy(ifMatch)));
        };
    }

    private static byte[] file(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) throw new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "too-large", Map.of());
        return bytes;
    }

    @Audited(AuditAction.CHANGE_CONGRESS)
    @Operation(operationId = "removeLogo", summary = "Removes the logo of a congress")
    @ProblemResponse(
            status = 412,
            types = {"changed-meanwhile"})
    @DeleteMapping
    @ApiResponse(
            responseCode = "200",
            headers = @Header(name = HttpHeaders.ETAG, schema = @Schema(type = "string")),
            content = @Content(schema = @Schema(implementation = Appearance.class)))
    ResponseEntity<?> remove(
            @PathVariable("congress") CongressId slug,
            @Parameter(description = EntityTags.CONDITION)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable String ifMatch,
            Caller caller) {
        caller.organising(slug);
        return answers.of(appearances.changeLogo(slug, null, answers.expectedBy(ifMatch)));
    }
}
