package org.meedoen.signup.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetReaderTests {

    private static final Columns COLUMNS = new Columns(List.of("id", "name"), List.of("note"));

    @Test
    void commasAndSemicolonsSeparateAndTheOrderOfColumnsIsFree() {
        assertThat(cells("id,name\n1,Een")).isEqualTo(cells("Name ; ID\nEen;1\n"));
    }

    @Test
    void aFirstLineMaySayWhatSeparates() {
        assertThat(cells("sep=;\r\nid;name\r\n1;Een")).isEqualTo(cells("id;name\n1;Een"));
        assertThat(cells("\uFEFF\"sep=,\"\nid,name\n1,\"a;b;c\"")).containsExactly(Map.of("id", "1", "name", "a;b;c"));
        assertThat(rows("sep=;\nid;name\n\n1;Een")).extracting(Row::line).containsExactly(4);
        assertThat(mistakes("sep=|\nid|name\n1|Een")).containsExactly(Mistake.of(1, null, "wrong-separator"));
    }

    @Test
    void semicolonsTellThatASpreadsheetInDutchWroteIt() {
        assertThat(rows("id;name\n1;Een")).extracting(Row::notation).containsExactly(Notation.DUTCH);
        assertThat(rows("id,name\n1,Een")).extracting(Row::notation).containsExactly(Notation.PLAIN);
    }

    @Test
    void emptyColumnsAndCellsAtTheEndAreNothing() {
        assertThat(cells("id,name,,\n1,Een,,\n2\n3,Drie,,,,\n"))
                .extracting(cells -> cells.get("id"))
                .containsExactly("1", "2", "3");
        assertThat(mistakes("id,name,\n1,Een,x")).containsExactly(Mistake.of(2, null, "wrong-number-of-fields", 3, 2));
        assertThat(mistakes("id,name\n1,Een,x")).containsExactly(Mistake.of(2, null, "wrong-number-of-fields", 3, 2));
    }

    @Test
    void onlyTheNeededColumnsHaveToBeThere() {
        var row = rows("id,name\n1,Een").getFirst();
        assertThat(row.has("note")).isFalse();
        assertThat(row.cell("note")).isEmpty();
        assertThat(rows("id,name,note\n1,Een,").getFirst().has("note")).isTrue();
    }

    @Test
    void aByteOrderMarkAndEmptyLinesAreNothing() {
        assertThat(rows("\uFEFFid,name\r\n\r\n1,Een\r\n,\r\n")).hasSize(1);
    }

    @Test
    void linesAreCountedAsInAnEditor() {
        var rows = rows("id,name\n1,\"twee\nregels\"\n\n2,Twee\n");
        assertThat(rows).extracting(Row::line).containsExactly(2, 5);
        assertThat(rows.getFirst().cell("name")).isEqualTo("twee\nregels");
    }

    @Test
    void anotherEncodingIsToldWithItsLine() {
        assertThat(mistakes("id,name\n1,Een\n2,Zo\u00eb".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(Mistake.of(3, null, "not-utf-8"));
        assertThat(codes("id,name\n1,Een".getBytes(StandardCharsets.UTF_16))).containsExactly("not-utf-8");
    }

    @Test
    void anotherSeparatorIsTold() {
        assertThat(codes("id\tname\n1\tEen")).containsExactly("wrong-separator");
        assertThat(codes("id|name\n1|Een")).containsExactly("wrong-separator");
        assertThat(codes("id,name\n1;Een")).containsExactly("wrong-number-of-fields");
    }

    @Test
    void everyWrongColumnIsTold() {
        assertThat(mistakes("id,naam,id\n"))
                .containsExactly(
                        Mistake.of(1, "name", "missing-column", "name"),
                        Mistake.of(1, "id", "duplicate-column", "id"),
                        Mistake.of(1, "naam", "unknown-column", "naam", "id, name, note"));
    }

    @Test
    void aFileOfAnotherKindIsOneMistake() {
        assertThat(mistakes("email,organisatie,dagen\na@b.nl,Utrecht,13\n"))
                .containsExactly(Mistake.of(1, null, "other-file", "id, name, note"));
    }

    @Test
    void quotesThatDoNotCloseAreTold() {
        assertThat(mistakes("id,name\n1,Een\n2,\"Twee")).containsExactly(Mistake.of(3, null, "broken-quotes"));
    }

    @Test
    void nothingIsNoFile() {
        assertThat(codes("")).containsExactly("empty-file");
        assertThat(codes("\n\n")).containsExactly("empty-file");
        assertThat(codes(new byte[] {0, 1, 2})).isNotEmpty();
    }

    private static List<Map<String, String>> cells(String text) {
        return rows(text).stream().map(Row::cells).toList();
    }

    private static List<Row> rows(String text) {
        return ((Sheet.Rows) read(text.getBytes(StandardCharsets.UTF_8))).rows();
    }

    private static List<Mistake> mistakes(String text) {
        return mistakes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Mistake> mistakes(byte[] file) {
        return ((Sheet.Unreadable) read(file)).mistakes();
    }

    private static Sheet read(byte[] file) {
        return SheetReader.read(new ImportedFile(file, ImportDecisions.NONE), COLUMNS);
    }

    private static List<String> codes(String text) {
        return mistakes(text).stream().map(Mistake::code).toList();
    }

    private static List<String> codes(byte[] file) {
        return mistakes(file).stream().map(Mistake::code).toList();
    }
}
