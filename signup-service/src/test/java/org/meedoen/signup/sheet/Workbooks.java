package org.meedoen.signup.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheet programs write them, and as somebody writes them who means harm. */
public final class Workbooks {

    public static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** Number 1 is a date, 2 a time, 3 both, 4 a length of time, 5 an amount of money. */
    private static final String STYLES = XML + "<styleSheet xmlns='" + MAIN + "'><numFmts count='3'>"
            + "<numFmt numFmtId='164' formatCode='[$-413]d\\ mmmm\\ yyyy;@'/>"
            + "<numFmt numFmtId='165' formatCode='dd/mm/yyyy\\ hh:mm'/>"
            + "<numFmt numFmtId='166' formatCode='&quot;dh&quot;\\ #,##0.00'/></numFmts>"
            + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='20'/><xf numFmtId='165'/>"
            + "<xf numFmtId='46'/><xf numFmtId='166'/></cellXfs></styleSheet>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private Workbooks(String workbookProperties) {
        parts.put("[Content_Types].xml", XML + "<Types/>");
        parts.put(
                "_rels/.rels",
                relationships("<Relationship Id='rId1' Type='" + RELATIONSHIP
                        + "/officeDocument' Target='xl/workbook.xml'/>"));
        parts.put(
                "xl/workbook.xml",
                XML + "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONSHIP + "'>"
                        + workbookProperties + "<sheets><sheet name='Lijst' sheetId='1' state='hidden' r:id='rId9'/>"
                        + "<sheet name='Programma' sheetId='2' r:id='rId1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relationships(relationship("rId1", "worksheet", "worksheets/sheet1.xml")
                        + relationship("rId2", "styles", "/xl/styles.xml")
                        + relationship("rId3", "sharedStrings", "sharedStrings.xml")));
        parts.put("xl/styles.xml", STYLES);
        parts.put("xl/sharedStrings.xml", XML + "<sst xmlns='" + MAIN + "'/>");
    }

    /** @param rows the elements of the sheet's rows */
    public static Workbooks of(String rows) {
        return of("", rows);
    }

    static Workbooks of(String workbookProperties, String rows) {
        return new Workbooks(workbookProperties)
                .with(
                        "xl/worksheets/sheet1.xml",
                        XML + "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>");
    }

    Workbooks texts(String items) {
        return with("xl/sharedStrings.xml", XML + "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    public Workbooks with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    /** A row with a text in each of its first cells. */
    public static String row(String... texts) {
        var row = new StringBuilder("<row>");
        for (var text : texts)
            row.append("<c t='inlineStr'><is><t>").append(text).append("</t></is></c>");
        return row.append("</row>").toString();
    }

    public byte[] bytes() {
        var file = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(file)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    /** A hundred kilobytes that grow to a hundred megabytes. */
    public static byte[] bomb() {
        var file = new ByteArrayOutputStream();
        var zeros = new byte[1024 * 1024];
        try (var zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (var time = 0; time < 100; time++) zip.write(zeros);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    private static String relationships(String all) {
        return XML + "<Relationships xmlns='" + PACKAGE + "'>" + all + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id='%s' Type='%s/%s' Target='%s'/>".formatted(id, RELATIONSHIP, type, target);
    }
}
