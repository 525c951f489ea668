package org.meedoen.signup.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.meedoen.signup.sheet.SheetWriter;
import org.meedoen.spreadsheet.FileWords;

/** The participants of a slot as a file for a host: names, organisations and who came, no addresses. */
public final class SlotParticipantsFile {

    private static final List<String> COLUMNS =
            List.of("place", "number", "name", "organisation", "companion", "from_set_aside", "present");

    private SlotParticipantsFile() {}

    public static void write(SlotParticipants participants, FileWords words, SheetWriter writer, OutputStream file)
            throws IOException {
        try (var rows = writer.to(file)) {
            rows.write(words.headings("slot-participants", COLUMNS));
            for (var one : participants.confirmed()) rows.write(cells(one, words));
            for (var one : participants.waiting()) rows.write(cells(one, words));
        }
    }

    private static List<String> cells(SlotParticipants.Person one, FileWords words) {
        return List.of(
                yesOrNo(!one.waits(), words),
                Objects.toString(one.number(), ""),
                SheetWriter.text(one.name()),
                SheetWriter.text(Objects.requireNonNullElse(one.organisation(), "")),
                words.code(Objects.toString(one.companion(), "")),
                yesOrNo(one.fromSetAside(), words),
                yesOrNo(one.present() != null, words));
    }

    private static String yesOrNo(boolean yes, FileWords words) {
        return words.code(String.valueOf(yes));
    }
}
