package org.meedoen.signup.sheet.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.SheetWriter;
import org.meedoen.spreadsheet.FileFormat;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file in a response, which is sent while it is written.
 *
 * @param name without the extension
 */
public record FileDownload(String name, FileFormat format) {

    /** In the path of a file, as its extension. */
    public static final String FORMATS = "{format:csv|xlsx}";

    public static final String WHAT_FORMATS_ARE =
            "`csv` as a spreadsheet in the language of `Accept-Language` opens it, or `xlsx`.";

    public static FileDownload of(String name, String extension) {
        return FileFormat.withExtension(extension)
                .map(format -> new FileDownload(name, format))
                .orElseThrow(ProblemException::notFound);
    }

    /** In the language of the request. */
    public SheetWriter writer() {
        return new SheetWriter(format, Notation.of(LocaleContextHolder.getLocale()));
    }

    public OutputStream in(HttpServletResponse response) throws IOException {
        var file = ContentDisposition.attachment()
                .filename(name + "." + format.extension())
                .build();
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        return response.getOutputStream();
    }
}
