package org.meedoen.signup.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvReaderTests {

    private static final List<String> COLUMNS = List.of("id", "name");

    @Test
    void commasAndSemicolonsSeparateAndTheOrderOfColumnsIsFree() {
        assertThat(rows("id,name\n1,Een")).isEqualTo(rows("Name ; ID\nEen;1\n"));
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
        assertThat(CsvReader.read("id,name\n1,Een\n2,Zo\u00eb".getBytes(StandardCharsets.ISO_8859_1), COLUMNS))
                .isEqualTo(new Sheet.Unreadable(List.of(Mistake.of(3, null, "not-utf-8"))));
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
                        Mistake.of(1, "naam", "unknown-column", "naam"));
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

    private static List<Row> rows(String text) {
        return ((Sheet.Rows) CsvReader.read(text.getBytes(StandardCharsets.UTF_8), COLUMNS)).rows();
    }

    private static List<Mistake> mistakes(String text) {
        return mistakes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Mistake> mistakes(byte[] file) {
        return ((Sheet.Unreadable) CsvReader.read(file, COLUMNS)).mistakes();
    }

    private static List<String> codes(String text) {
        return mistakes(text).stream().map(Mistake::code).toList();
    }

    private static List<String> codes(byte[] file) {
        return mistakes(file).stream().map(Mistake::code).toList();
    }
}
