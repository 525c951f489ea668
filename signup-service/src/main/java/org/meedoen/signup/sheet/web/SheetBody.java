package org.meedoen.signup.sheet.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.meedoen.http.ProblemException;
import org.meedoen.spreadsheet.FileFormat;
import org.springframework.http.HttpStatus;

/** A file as the body of a request; one that is too large is never read to its end. */
public final class SheetBody {

    public static final String TYPE = FileFormat.CSV_TYPE;
    public static final String WORKBOOK = FileFormat.XLSX_TYPE;
    public static final String CONDITION =
            "The `ETag` of a dry run. Then nothing is stored unless the effect is the same.";
    private static final int LARGEST = 5 * 1024 * 1024;

    private SheetBody() {}

    public static byte[] read(InputStream body) throws IOException {
        var file = body.readNBytes(LARGEST + 1);
        if (file.length > LARGEST) throw new ProblemException(HttpStatus.CONTENT_TOO_LARGE, "too-large", Map.of());
        return file;
    }
}
