package org.meedoen.signup.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Lists of participants and organisations as organisers might bring them in: mostly right, at the edges of what is. */
final class GeneratedLists {

    private static final List<String> NAMES = List.of(
            "Jan Jansen",
            "Jan Janssen",
            "jan  JANSEN",
            "Sanne de Wit",
            "Sanne de Wit-Smit",
            "Zo\u00eb",
            "Zoe\u0308",
            "Kim",
            "'=1");
    private static final List<String> DAYS =
            List.of("", "2090-11-19", "2090-11-20", "2090-11-20 2090-11-19", "2090-11-19 2090-11-19");
    private static final List<String> ORGANISATIONS = List.of("", "utr", "ams");
    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u00A0",
            "\u3164",
            "x",
            "@",
            "a@b",
            "2090-11-21",
            "19-11-2090",
            "\u0007",
            "\u0000",
            "x".repeat(300),
            "00000000-0000-0000-0000-000000000000",
            "onbekend");

    private final Random random;

    GeneratedLists(long seed) {
        random = new Random(seed);
    }

    /** The number of rows, and the file. */
    record Listed(int rows, String text) {}

    /**
     * A list in which some columns may be absent and some cells wrong.
     *
     * @param ids of participants, with which a row may begin
     */
    Listed participants(List<String> ids) {
        var columns = new ArrayList<>(List.of("address", "name"));
        for (var column : List.of("id", "organisation", "days")) if (random.nextInt(3) > 0) columns.add(column);
        return listed(columns, 5, column -> switch (column) {
            case "id" -> ids.isEmpty() || random.nextInt(4) > 0 ? "" : any(ids);
            case "address" -> "bureau" + random.nextInt(4) + any(List.of("", "\u200B")) + "@gemeente.example";
            case "name" -> any(NAMES);
            case "organisation" -> any(ORGANISATIONS);
            default -> any(DAYS);
        });
    }

    Listed organisations() {
        return listed(List.of("id", "name"), 3, column -> any(column.equals("id") ? ORGANISATIONS : NAMES));
    }

    private Listed listed(List<String> columns, int most, UnaryOperator<String> cell) {
        var separator = any(List.of(",", ";"));
        var rows = new ArrayList<String>();
        for (var left = 1 + random.nextInt(most); left > 0; left--) {
            rows.add(columns.stream()
                    .map(column -> random.nextInt(60) == 0 ? any(ODD) : cell.apply(column))
                    .collect(Collectors.joining(separator)));
        }
        var heading = any(List.of("", "\uFEFF")) + String.join(separator, columns) + "\n";
        return new Listed(rows.size(), heading + String.join("\n", rows));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
