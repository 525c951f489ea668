package org.meedoen.signup.sheet;

import java.io.IOException;
import java.util.Optional;

/** A workbook of Excel or another spreadsheet program. */
final class XlsxFormat implements SheetFormat {

    @Override
    public Content read(byte[] file) {
        try (var parts = ZippedParts.of(file)) {
            var refusal = refusal(parts);
            return refusal.isPresent() ? broken(refusal.get()) : lines(parts);
        } catch (UnreadableWorkbookException unreadable) {
            return new Broken(unreadable.mistake());
        } catch (IOException | IllegalArgumentException noZip) {
            return broken("broken-workbook");
        }
    }

    private static Content lines(ZippedParts parts) throws IOException {
        return new Lines(WorksheetReader.read(Workbook.in(parts), parts), Notation.DUTCH);
    }

    private static Optional<String> refusal(ZippedParts parts) {
        var hasMacros = parts.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"));
        if (hasMacros) return Optional.of("workbook-with-macros");
        return parts.has("[Content_Types].xml") ? Optional.empty() : Optional.of("no-workbook");
    }

    private static Content broken(String code) {
        return new Broken(Mistake.of(1, null, code));
    }
}
