package org.meedoen.signup.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.signup.sheet.Workbooks.row;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class XlsxFormatTests {

    private static final Columns COLUMNS = new Columns(List.of("id", "name"), List.of("note"));
    private static final String HEADING = row("id", "name", "note");

    @Test
    void aWorkbookIsReadLikeText() {
        var rows =
                rows(Workbooks.of(HEADING + row("1", "Een &amp; twee", "") + "<row r='5'/>" + row("2", "Zo\u00eb", "x"))
                        .bytes());
        assertThat(rows).extracting(Row::line).containsExactly(2, 6);
        assertThat(rows.getLast().cells()).isEqualTo(Map.of("id", "2", "name", "Zo\u00eb", "note", "x"));
        assertThat(rows.getFirst().cell("name")).isEqualTo("Een & twee");
    }

    @Test
    void datesAndTimesAreReadAsTheCellShowsThem() {
        assertThat(shown("<c s='1'><v>46344</v></c>")).isEqualTo("2026-11-18");
        assertThat(shown("<c s='2'><v>0.375</v></c>")).isEqualTo("09:00");
        assertThat(shown("<c s='2'><v>0.60416666666666663</v></c>")).isEqualTo("14:30");
        assertThat(shown("<c s='2'><v>0.99999999</v></c>")).isEqualTo("24:00");
        assertThat(shown("<c s='3'><v>46344.39583333333</v></c>")).isEqualTo("2026-11-18 09:30");
        assertThat(shown("<c s='4'><v>1</v></c>")).isEqualTo("24:00");
        assertThat(shown("<c s='1'><f>A1+1</f><v>46345</v></c>")).isEqualTo("2026-11-19");
    }

    @Test
    void aDateMayBeCountedFrom1904() {
        var file = Workbooks.of("<workbookPr date1904='1'/>", HEADING + second("<c s='1'><v>44882</v></c>"));
        assertThat(rows(file.bytes()).getFirst().cell("name")).isEqualTo("2026-11-18");
    }

    @Test
    void numbersAndAnswersAreReadAsPeopleWriteThem() {
        assertThat(shown("<c><v>24</v></c>")).isEqualTo("24");
        assertThat(shown("<c><v>24.0</v></c>")).isEqualTo("24");
        assertThat(shown("<c s='5'><v>2.4E1</v></c>")).isEqualTo("24");
        assertThat(shown("<c><v>52.090699999999998</v></c>")).isEqualTo("52.0907");
        assertThat(shown("<c t='b'><v>1</v></c>")).isEqualTo("ja");
        assertThat(shown("<c t='str'><f>A1</f><v>tekst</v></c>")).isEqualTo("tekst");
    }

    @Test
    void textsAreSharedAndMayHaveRuns() {
        var file = Workbooks.of(HEADING + second("<c t='s'><v>1</v></c>"))
                .texts("<si><t>geen</t></si><si><r><t>Geld </t></r><r><t>telt</t></r><rPh><t>x</t></rPh></si>");
        assertThat(rows(file.bytes()).getFirst().cell("name")).isEqualTo("Geld telt");
    }

    @Test
    void aCellMayBeAnywhereInItsRow() {
        var file = Workbooks.of("<row r='3'><c r='B3' t='inlineStr'><is><t>name</t></is></c>"
                + "<c r='D3' t='inlineStr'><is><t>id</t></is></c></row><row r='4'><c r='D4'><v>7</v></c></row>");
        assertThat(rows(file.bytes())).containsExactly(new Row(4, Map.of("id", "7", "name", ""), Notation.DUTCH));
    }

    @Test
    void everyRowHasANumberOfItsOwnWhateverTheFileClaims() {
        var rows = Stream.of("-5", "2", "2", "2147483647", "9", "3")
                .map(number -> "<row r='" + number + "'><c><v>1</v></c><c><v>2</v></c></row>")
                .collect(Collectors.joining());
        assertThat(rows(Workbooks.of(HEADING + rows).bytes()))
                .extracting(Row::line)
                .containsExactly(2, 3, 4, 5, 9, 10);
    }

    @Test
    void aFormulaWithoutAResultAndAnErrorAreNamed() {
        assertThat(mistakes(Workbooks.of(HEADING + second("<c><f>A1</f></c>")).bytes()))
                .containsExactly(Mistake.of(2, "B", "formula-without-value"));
        assertThat(mistakes(Workbooks.of(HEADING + second("<c t='e'><v>#REF!</v></c>"))
                        .bytes()))
                .containsExactly(Mistake.of(2, "B", "cell-error", "#REF!"));
    }

    @Test
    void aFileThatGrowsWithoutBoundsIsGivenUp() {
        assertThat(codes(Workbooks.bomb())).containsExactly("too-large");
    }

    @Test
    void entitiesAreNotRead() {
        var entity = Workbooks.XML + "<!DOCTYPE sst [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + "<sst><si><t>&x;</t></si></sst>";
        assertThat(codes(Workbooks.of(HEADING)
                        .with("xl/sharedStrings.xml", entity)
                        .bytes()))
                .containsExactly("broken-workbook");
    }

    @Test
    void aMillionEmptyCellsAreNothing() {
        var empty = "<row>" + "<c s='1'/>".repeat(20) + "</row>";
        var file =
                Workbooks.of(HEADING + row("1", "Een") + empty.repeat(50_000)).bytes();
        assertThat(rows(file)).hasSize(1);
    }

    @Test
    void fiftyThousandRowsAreRead() {
        var file =
                Workbooks.of(HEADING + row("1", "Een", "Twee").repeat(50_000)).bytes();
        assertThat(rows(file)).hasSize(50_000);
    }

    @Test
    void rowsThatAreAsWideAsCanBeAreGivenUp() {
        var wide = "<row><c r='XFD1'><v>1</v></c></row>";
        assertThat(codes(Workbooks.of(HEADING + wide.repeat(500)).bytes())).containsExactly("too-large");
        assertThat(codes(Workbooks.of("<row><c r='ZZZZZZ1'><v>1</v></c></row>").bytes()))
                .containsExactly("broken-workbook");
    }

    @Test
    void longTextsThatAreRepeatedAreGivenUp() {
        var file = Workbooks.of(HEADING + second("<c t='s'><v>0</v></c>").repeat(1_000))
                .texts("<si><t>" + "x".repeat(30_000) + "</t></si>");
        assertThat(codes(file.bytes())).containsExactly("too-large");
    }

    @Test
    void otherFilesAreNamed() {
        var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
        var sound = Workbooks.of(HEADING);
        assertThat(codes(ole)).containsExactly("old-workbook");
        assertThat(codes(withPassword(ole))).containsExactly("workbook-with-password");
        assertThat(codes(sound.with("xl/vbaProject.bin", "x").bytes())).containsExactly("workbook-with-macros");
        assertThat(codes("PK is no zip".getBytes(StandardCharsets.UTF_8))).containsExactly("broken-workbook");
        assertThat(codes(Arrays.copyOf(sound.bytes(), 900))).containsExactly("broken-workbook");
        assertThat(codes(Workbooks.of("<row><c><v>1").bytes())).containsExactly("broken-workbook");
        assertThat(codes(Workbooks.of("<row><c t='s'><v>9</v></c></row>").bytes()))
                .containsExactly("broken-workbook");
    }

    @Test
    void anEmptySheetIsAnEmptyFile() {
        assertThat(codes(Workbooks.of("").bytes())).containsExactly("empty-file");
    }

    private static byte[] withPassword(byte[] ole) {
        var name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        var file = Arrays.copyOf(ole, ole.length + name.length);
        System.arraycopy(name, 0, file, ole.length, name.length);
        return file;
    }

    private static String shown(String cell) {
        return rows(Workbooks.of(HEADING + second(cell)).bytes()).getFirst().cell("name");
    }

    private static String second(String cell) {
        return "<row><c><v>1</v></c>" + cell + "</row>";
    }

    private static List<Row> rows(byte[] file) {
        return switch (read(file)) {
            case Sheet.Rows sheet -> sheet.rows();
            case Sheet.Unreadable unreadable -> throw new AssertionError(unreadable.mistakes());
        };
    }

    private static List<Mistake> mistakes(byte[] file) {
        return ((Sheet.Unreadable) read(file)).mistakes();
    }

    private static Sheet read(byte[] file) {
        return SheetReader.read(new ImportedFile(file, ImportDecisions.NONE), COLUMNS);
    }

    private static List<String> codes(byte[] file) {
        return mistakes(file).stream().map(Mistake::code).toList();
    }
}
