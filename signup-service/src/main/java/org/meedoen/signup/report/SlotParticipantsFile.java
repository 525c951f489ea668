package org.meedoen.signup.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.SheetWriter;

/** The participants of a slot as a file for a host: names, organisations and who came, no addresses. */
public final class SlotParticipantsFile {

    private static final String PLACE = "place";
    private static final String NUMBER = "number";
    private static final String NAME = "name";
    private static final String ORGANISATION = "organisation";
    private static final String COMPANION = "companion";
    private static final String FROM_SET_ASIDE = "from_set_aside";
    private static final String PRESENT = "present";

    private static final List<String> COLUMNS =
            List.of(PLACE, NUMBER, NAME, ORGANISATION, COMPANION, FROM_SET_ASIDE, PRESENT);

    private SlotParticipantsFile() {}

    public static void write(SlotParticipants participants, SheetWriter writer, OutputStream file) throws IOException {
        var rows = Stream.concat(participants.confirmed().stream(), participants.waiting().stream())
                .map(one -> cells(one, writer.notation()));
        writer.write(file, COLUMNS, rows);
    }

    private static Map<String, String> cells(SlotParticipants.Person one, Notation notation) {
        return Map.of(
                PLACE, yesOrNo(!one.waits(), notation),
                NUMBER, Objects.toString(one.number(), ""),
                NAME, SheetWriter.text(one.name()),
                ORGANISATION, SheetWriter.text(Objects.requireNonNullElse(one.organisation(), "")),
                COMPANION, companion(one.companion(), notation),
                FROM_SET_ASIDE, yesOrNo(one.fromSetAside(), notation),
                PRESENT, yesOrNo(one.present() != null, notation));
    }

    private static String companion(@Nullable Companion companion, Notation notation) {
        return switch (companion) {
            case null -> "";
            case COMPANION -> notation == Notation.DUTCH ? "begeleider" : "companion";
            case INTERPRETER -> notation == Notation.DUTCH ? "tolk" : "interpreter";
        };
    }

    private static String yesOrNo(boolean yes, Notation notation) {
        if (notation == Notation.DUTCH) return yes ? "ja" : "nee";
        return yes ? "yes" : "no";
    }
}
