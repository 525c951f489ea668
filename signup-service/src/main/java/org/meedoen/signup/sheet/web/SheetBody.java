package org.meedoen.signup.sheet.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.sheet.ImportDecisions;
import org.meedoen.signup.sheet.ImportedFile;
import org.meedoen.spreadsheet.FileFormat;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file as the body of a request, or in JSON with decisions about it. One that is too large is never read to its end. Callers
 * check rights first, as only organisers may make a service read so much.
 */
@Component
public class SheetBody {

    public static final String TYPE = FileFormat.CSV_TYPE;
    public static final String WORKBOOK = FileFormat.XLSX_TYPE;
    public static final String DECIDED = MediaType.APPLICATION_JSON_VALUE;
    public static final String CONDITION =
            "The `ETag` of a dry run. Then nothing is stored unless the effect is the same.";

    private static final int LARGEST = 5 * 1024 * 1024;
    private static final int LARGEST_DECIDED = 8 * 1024 * 1024;

    private final JsonMapper json;
    private final Validator validator;

    SheetBody(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    private record Field(String field, String message) {}

    public ImportedFile read(HttpServletRequest request) throws IOException {
        var isDecided =
                MediaType.APPLICATION_JSON.equalsTypeAndSubtype(MediaType.parseMediaType(request.getContentType()));
        return isDecided ? decided(request) : new ImportedFile(bytes(request, LARGEST), ImportDecisions.NONE);
    }

    private static byte[] bytes(HttpServletRequest request, int largest) throws IOException {
        return atMost(largest, request.getInputStream().readNBytes(largest + 1));
    }

    private static byte[] atMost(int largest, byte[] bytes) {
        if (bytes.length > largest) throw new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "too-large", Map.of());
        return bytes;
    }

    private ImportedFile decided(HttpServletRequest request) throws IOException {
        var sent = parsed(request);
        var violations = validator.validate(sent);
        if (!violations.isEmpty()) throw invalid(violations);
        return new ImportedFile(atMost(LARGEST, sent.file()), sent.decisions());
    }

    private ImportRequest parsed(HttpServletRequest request) throws IOException {
        var message = new ServletServerHttpRequest(request);
        try {
            var sent = json.readValue(bytes(request, LARGEST_DECIDED), ImportRequest.class);
            if (sent != null) return sent;
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("A file with decisions", unreadable, message);
        }
        throw new HttpMessageNotReadableException("No file", message);
    }

    private static ProblemException invalid(Set<ConstraintViolation<ImportRequest>> violations) {
        var fields = violations.stream()
                .map(wrong -> new Field(wrong.getPropertyPath().toString(), wrong.getMessage()))
                .sorted(Comparator.comparing(Field::field))
                .toList();
        return new ProblemException(HttpStatus.BAD_REQUEST, "invalid-fields", Map.of("fields", fields));
    }
}
