package org.meedoen.signup.sheet.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.SheetWriter;
import org.meedoen.spreadsheet.FileFormat;
import org.meedoen.spreadsheet.FileWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * A file in a response, which is sent while it is written.
 *
 * @param name without the extension
 */
public record FileDownload(String name, SheetWriter writer) {

    /** In the path of a file, as its extension. */
    public static final String FORMATS = "{format:csv|xlsx}";

    public static final String WHAT_FORMATS_ARE =
            "`csv` as a spreadsheet in the language of `Accept-Language` opens it, or `xlsx`.";

    public static FileDownload of(String name, String extension) {
        return of(name, extension, Notation.of(LocaleContextHolder.getLocale()));
    }

    /** @param file what the words have a name for */
    public static FileDownload of(CongressId congress, String file, String extension, FileWords words) {
        var language = words.language().orElseGet(LocaleContextHolder::getLocale);
        return of(congress + "-" + words.name(file), extension, Notation.of(language));
    }

    private static FileDownload of(String name, String extension, Notation notation) {
        return FileFormat.withExtension(extension)
                .map(format -> new FileDownload(name, new SheetWriter(format, notation)))
                .orElseThrow(ProblemException::notFound);
    }

    public OutputStream in(HttpServletResponse response) throws IOException {
        var format = writer.format();
        var file = ContentDisposition.attachment()
                .filename(name + "." + format.extension())
                .build();
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        return response.getOutputStream();
    }
}
