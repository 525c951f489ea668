package org.meedoen.signup.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook that its first visible sheet needs (ECMA-376).
 *
 * @param sheet the name of that part
 * @param formats by the number of a cell's style
 * @param from1904 whether days are counted from 1904
 */
record Workbook(String sheet, List<String> texts, List<NumberFormat> formats, boolean from1904) {

    private static final int MOST_TEXTS = 1_000_000;
    private static final int MOST_CHARACTERS = 10_000_000;

    static Workbook in(ZippedParts parts) throws IOException {
        var main = Relationships.of(parts, "").ofType("officeDocument").orElseThrow(Workbook::broken);
        var relationships = Relationships.of(parts, main);
        var outline = Outline.of(parts, main);
        return new Workbook(
                relationships.withId(outline.sheet()).orElseThrow(Workbook::broken),
                texts(parts, relationships.ofType("sharedStrings")),
                formats(parts, relationships.ofType("styles")),
                outline.from1904());
    }

    private static UnreadableWorkbookException broken() {
        return UnreadableWorkbookException.of("broken-workbook");
    }

    /** @param sheet the id of the relationship to the first visible sheet */
    private record Outline(String sheet, boolean from1904) {

        static Outline of(ZippedParts parts, String main) throws IOException {
            @Nullable String sheet = null;
            var from1904 = false;
            try (var part = new PartReader(parts.part(main))) {
                while (part.next()) {
                    if (part.begins("workbookPr")) from1904 = isTrue(part.attribute("date1904"));
                    else if (sheet == null && part.begins("sheet") && isVisible(part))
                        sheet = part.attributeInNamespace("id");
                }
            }
            if (sheet == null) throw broken();
            return new Outline(sheet, from1904);
        }

        private static boolean isVisible(PartReader sheet) {
            var state = sheet.attribute("state");
            return state == null || state.equals("visible");
        }

        private static boolean isTrue(@Nullable String attribute) {
            return "1".equals(attribute) || "true".equals(attribute);
        }
    }

    private static List<String> texts(ZippedParts parts, Optional<String> name) throws IOException {
        if (name.isEmpty()) return List.of();
        var texts = new ArrayList<String>();
        var characters = 0L;
        try (var part = new PartReader(parts.part(name.get()))) {
            while (part.next()) {
                if (!part.begins("si")) continue;
                texts.add(part.richText("si"));
                characters += texts.getLast().length();
                if (characters > MOST_CHARACTERS || texts.size() > MOST_TEXTS)
                    throw UnreadableWorkbookException.of("too-large");
            }
        }
        return List.copyOf(texts);
    }

    private static List<NumberFormat> formats(ZippedParts parts, Optional<String> name) throws IOException {
        if (name.isEmpty()) return List.of();
        var written = new HashMap<Integer, NumberFormat>();
        var formats = new ArrayList<NumberFormat>();
        try (var part = new PartReader(parts.part(name.get()))) {
            var ofCells = false;
            while (part.next()) {
                if (part.begins("numFmt")) written.put(id(part), NumberFormat.of(code(part)));
                else if (part.begins("cellXfs")) ofCells = true;
                else if (part.ends("cellXfs")) ofCells = false;
                else if (ofCells && part.begins("xf")) formats.add(format(id(part), written));
            }
        }
        return List.copyOf(formats);
    }

    private static NumberFormat format(int id, Map<Integer, NumberFormat> written) {
        var format = written.get(id);
        return format == null ? NumberFormat.builtIn(id) : format;
    }

    private static String code(PartReader format) {
        var code = format.attribute("formatCode");
        return code == null ? "" : code;
    }

    private static int id(PartReader format) throws IOException {
        var id = format.attribute("numFmtId");
        try {
            return id == null ? 0 : Integer.parseInt(id);
        } catch (NumberFormatException noId) {
            throw broken();
        }
    }
}
