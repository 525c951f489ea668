package org.meedoen.spreadsheet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format that spreadsheet programs open. */
public enum FileFormat {
    CSV(FileFormat.CSV_TYPE + ";charset=UTF-8"),
    XLSX(FileFormat.XLSX_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** At the end of the names of such files. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FileFormat> withExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst();
    }
}
