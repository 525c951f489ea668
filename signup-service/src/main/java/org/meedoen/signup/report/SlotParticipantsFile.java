package org.meedoen.signup.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.SheetWriter;

/** The participants of a slot as a file for a host: names and organisations, no addresses. */
public final class SlotParticipantsFile {

    private static final String PLACE = "place";
    private static final String NUMBER = "number";
    private static final String NAME = "name";
    private static final String ORGANISATION = "organisation";

    private static final List<String> COLUMNS = List.of(PLACE, NUMBER, NAME, ORGANISATION);

    private SlotParticipantsFile() {}

    public static byte[] of(SlotParticipants participants, Notation notation) {
        var rows = Stream.concat(participants.confirmed().stream(), participants.waiting().stream())
                .map(one -> cells(one, notation))
                .toList();
        return SheetWriter.write(notation, COLUMNS, rows);
    }

    private static Map<String, String> cells(SlotParticipants.Person one, Notation notation) {
        return Map.of(
                PLACE, hasPlace(one, notation),
                NUMBER, Objects.toString(one.number(), ""),
                NAME, SheetWriter.text(one.name()),
                ORGANISATION, SheetWriter.text(Objects.requireNonNullElse(one.organisation(), "")));
    }

    private static String hasPlace(SlotParticipants.Person one, Notation notation) {
        if (notation == Notation.DUTCH) return one.waits() ? "nee" : "ja";
        return one.waits() ? "no" : "yes";
    }
}
