package org.meedoen.signup.programme;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.AdmissionPolicy;
import org.meedoen.signup.congress.Appearance;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.SignupRules;
import org.meedoen.signup.congress.TravelSpeeds;
import org.meedoen.signup.congress.Window;
import org.meedoen.signup.sheet.ImportDecisions;
import org.meedoen.signup.sheet.ImportedFile;
import org.meedoen.signup.text.Translated;

/** A congress of two days and files about it. */
public final class Example {

    static final Instant LONG_BEFORE = Instant.parse("2090-01-01T00:00:00Z");

    static final Congress CONGRESS = new Congress(
            new CongressId("wijk-2090"),
            new Translated("Wijkcongres", "Neighbourhood congress"),
            "Utrecht",
            List.of(LocalDate.parse("2090-11-19"), LocalDate.parse("2090-11-20")),
            ZoneId.of("Europe/Amsterdam"),
            new SignupRules(
                    new Window(Instant.parse("2090-01-01T00:00:00Z"), Instant.parse("2090-11-18T17:00:00Z")),
                    new SignupRules.Promotion(1, LocalTime.of(18, 0)),
                    List.of(),
                    SignupRules.USUAL_PAIR_PASSES),
            AdmissionPolicy.ANYONE,
            List.of(),
            "vragen@wijkcongres.example",
            true,
            Congress.USUAL_RETENTION,
            TravelSpeeds.USUAL,
            false,
            LONG_BEFORE,
            Appearance.NONE);

    static final Programme NOTHING = new Programme(List.of(), List.of());

    public static final Map<String, String> ROW = Map.ofEntries(
            Map.entry("session_key", "s1"),
            Map.entry("kind", "werkbezoek"),
            Map.entry("title_nl", "Door Kanaleneiland"),
            Map.entry("slot_key", "s1-a"),
            Map.entry("date", "2090-11-19"),
            Map.entry("start", "9:30"),
            Map.entry("end", "11:00"),
            Map.entry("meeting_point", "Krachtstation"),
            Map.entry("capacity", "20"));

    private Example() {}

    /** The example row with other cells, given as column and value by turns. */
    public static Map<String, String> row(String... cells) {
        return row(ROW, cells);
    }

    static Map<String, String> row(Map<String, String> other, String... cells) {
        var row = new HashMap<>(other);
        for (var index = 0; index < cells.length; index += 2) row.put(cells[index], cells[index + 1]);
        return row;
    }

    @SafeVarargs
    public static byte[] file(Map<String, String>... rows) {
        return file(List.of(rows));
    }

    public static byte[] file(List<Map<String, String>> rows) {
        var lines = Stream.concat(
                Stream.of(String.join(",", ProgrammeColumn.ALL)), rows.stream().map(Example::line));
        return lines.collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    @SafeVarargs
    static ProgrammeFile.Reading reading(Map<String, String>... rows) {
        return reading(file(rows), CONGRESS, NOTHING);
    }

    static ProgrammeFile.Reading reading(byte[] file, Congress congress, Programme stored) {
        var sheet = ProgrammeSheet.of(new ImportedFile(file, ImportDecisions.NONE), congress, stored);
        return ProgrammeReader.read(sheet, congress, stored);
    }

    @SafeVarargs
    static ProgrammeFile read(Map<String, String>... rows) {
        return ((ProgrammeFile.Sound) reading(rows)).file();
    }

    private static String line(Map<String, String> row) {
        return ProgrammeColumn.ALL.stream()
                .map(column -> '"' + row.getOrDefault(column, "").replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
