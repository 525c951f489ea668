package org.meedoen.signup.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.spreadsheet.FileFormat;

/** A file that we write is safe to open, and says what it said when it is read. */
class SheetWriterTests {

    private static final List<SheetWriter> WRITERS = List.of(
            new SheetWriter(FileFormat.CSV, Notation.PLAIN),
            new SheetWriter(FileFormat.CSV, Notation.DUTCH),
            new SheetWriter(FileFormat.XLSX, Notation.DUTCH));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+31 30",
                "-5 graden",
                "@SUM(A1)",
                "'=1",
                "''-",
                "'t Hof",
                "a;b",
                "\"a\"",
                "a\nb",
                "12",
                "007",
                "2026-11-18",
                "09:00",
                "2026-11-18 09:00",
                "2026-11-18 09:00:00",
                "2026-11-18 23:59:59",
                "<a>&"
            })
    void noTextIsAFormulaAndNoneChangesOnTheWay(String text) {
        for (var writer : WRITERS) {
            var file = file(writer, row(text));
            var read = (Sheet.Rows) SheetReader.read(
                    new ImportedFile(file, ImportDecisions.NONE), new Columns(List.of("id", "text"), List.of()));
            var cell = read.rows().getFirst().cells().getOrDefault("text", "");
            assertThat(cell)
                    .doesNotStartWith("=")
                    .doesNotStartWith("+")
                    .doesNotStartWith("-")
                    .doesNotStartWith("@");
            assertThat(new RowReader(read.rows().getFirst(), new Findings()).text("text", 100))
                    .isEqualTo(text);
        }
    }

    @Test
    void aSpreadsheetOpensItByItself() {
        var file = file(new SheetWriter(FileFormat.CSV, Notation.DUTCH), row("x"));
        assertThat(new String(file, StandardCharsets.UTF_8)).isEqualTo("\uFEFFid;text\r\n1;x\r\n");
    }

    private static byte[] file(SheetWriter writer, Map<String, String> row) {
        var file = new ByteArrayOutputStream();
        try {
            writer.write(file, List.of("id", "text"), Stream.of(row));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    private static Map<String, String> row(String text) {
        return Map.of("id", "1", "text", SheetWriter.text(text));
    }
}
