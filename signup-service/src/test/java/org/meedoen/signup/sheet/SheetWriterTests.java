package org.meedoen.signup.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that we write is safe to open, and says what it said when it is read. */
class SheetWriterTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 30", "-5 graden", "@SUM(A1)", "'=1", "''-", "'t Hof", "a;b", "\"a\"", "a\nb"})
    void noTextIsAFormulaAndNoneChangesOnTheWay(String text) {
        for (var notation : Notation.values()) {
            var file = SheetWriter.write(notation, List.of("id", "text"), List.of(row(text)));
            var read = (Sheet.Rows) SheetReader.read(file, new Columns(List.of("id", "text"), List.of()));
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
        var file = new String(
                SheetWriter.write(Notation.DUTCH, List.of("id", "text"), List.of(row("x"))), StandardCharsets.UTF_8);
        assertThat(file).isEqualTo("\uFEFFid;text\r\n1;x\r\n");
    }

    private static Map<String, String> row(String text) {
        return Map.of("id", "1", "text", SheetWriter.text(text));
    }
}
