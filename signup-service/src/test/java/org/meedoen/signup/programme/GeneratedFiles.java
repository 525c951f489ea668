package org.meedoen.signup.programme;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Programme files as organisers might bring them in: mostly right, at the edges of what is. */
final class GeneratedFiles {

    private static final List<String> TEXTS = List.of(
            "Door Kanaleneiland",
            "Zoë; Ångström, \"'s-Hertogenbosch\"",
            "=HYPERLINK(\"x\")",
            "+31 30 286 00 00",
            "'-5 graden",
            "Ἀθηνᾶ 👩‍👩‍👧",
            "a\u00A0b",
            "<b>vet</b> & co");

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u00A0",
            "x",
            "-1",
            "24:00",
            "02:30",
            "00:00",
            "2090-11-19 12:00",
            "19-11-2090",
            "52,1",
            "91",
            "ja",
            "nee",
            "\u0007",
            "\u0000",
            "x".repeat(6000),
            "😀".repeat(100),
            "s1",
            "2101-01-01",
            "NaN",
            "'=1",
            "|");

    private final Random random;

    GeneratedFiles(long seed) {
        random = new Random(seed);
    }

    /** Rows of which nothing is wrong. */
    List<Map<String, String>> rows() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .boxed()
                .flatMap(this::session)
                .toList();
    }

    /** The same, with a few cells in which anything may stand. */
    List<Map<String, String>> oddRows() {
        var rows = new ArrayList<>(rows());
        for (var times = random.nextInt(3); times > 0; times--) {
            var at = random.nextInt(rows.size());
            rows.set(at, Example.row(rows.get(at), any(ProgrammeColumn.ALL), any(ODD)));
        }
        return rows;
    }

    private Stream<Map<String, String>> session(int number) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(slot -> slot == 0 ? first(number) : further(number, slot));
    }

    private Map<String, String> first(int session) {
        var row = new HashMap<>(slot(session, 0));
        row.put("kind", any(List.of("werkbezoek", "Workshop", "lezing", "visit", "lecture")));
        row.put("title_nl", any(TEXTS));
        for (var column : List.of("title_en", "abstract_en", "district")) maybe(row, column, any(TEXTS));
        maybe(row, "abstract_nl", any(TEXTS) + "\n\n" + any(TEXTS));
        maybe(row, "hosts", any(TEXTS) + "|" + any(TEXTS));
        translated(row, "theme");
        translated(row, "accessibility");
        maybe(row, "language", "en");
        maybe(row, "signup_opens_at", any(List.of("2090-01-02 09:00", "2090-10-29 02:30", "2090-10-29 02:30+01:00")));
        return row;
    }

    private Map<String, String> further(int session, int slot) {
        return slot(session, slot);
    }

    private Map<String, String> slot(int session, int slot) {
        var row = new HashMap<String, String>();
        row.put("session_key", "s" + session);
        row.put("slot_key", "s" + session + "-" + slot);
        row.put("date", any(List.of("2090-11-19", "2090-11-20")));
        row.put("start", any(List.of("9:30", "22:00", "00:00", "23:59", "9:00:00", "10:00:30")));
        row.put("end", any(List.of("11:00", "24:00", "00:30", "00:00", "2090-11-22 12:00", "22:00")));
        row.put("meeting_point", any(TEXTS));
        maybe(row, "meeting_point_en", any(TEXTS));
        translated(row, "end_point");
        row.put("capacity", String.valueOf(random.nextInt(100)));
        if (random.nextBoolean()) {
            row.put("latitude", "-0.0");
            row.put("longitude", String.valueOf(random.nextDouble() * 180));
        }
        maybe(row, "waiting_list", "nee");
        maybe(row, "cancelled", "ja");
        return row;
    }

    private void translated(Map<String, String> row, String column) {
        if (!random.nextBoolean()) return;
        row.put(column, any(TEXTS));
        maybe(row, column + "_en", any(TEXTS));
    }

    private void maybe(Map<String, String> row, String column, String cell) {
        if (random.nextBoolean()) row.put(column, cell);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Bytes that are, now and then, nearly a file. */
    byte[] bytes(List<String> columns) {
        var noise = new byte[random.nextInt(400)];
        random.nextBytes(noise);
        if (random.nextInt(4) == 0) return noise;
        var separator = any(List.of(",", ";", "\t"));
        var cells = Stream.generate(() -> any(List.of("\"", "\"\"", "\n", "\r", separator, "=", any(ODD), any(TEXTS))))
                .limit(random.nextInt(40))
                .collect(Collectors.joining(random.nextBoolean() ? separator : ""));
        var text = any(List.of("", "\uFEFF", "sep=;\n", "sep=\n")) + String.join(separator, columns) + "\n" + cells;
        return text.getBytes(random.nextInt(8) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }
}
