package org.meedoen.chaos.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.benchmarks.meedoen.Databases;
import org.meedoen.benchmarks.meedoen.Sql;

/** What the mail catcher has, by message id: the same mail twice is allowed after a break, none at all is not. */
public record Mailbag(Path folder, Databases databases) {

    private static final Pattern ABOUT = Pattern.compile("(?mi)^Message-ID:\\s*<signup\\.([0-9a-f-]{36}\\.\\d+)@");
    private static final String SENT = """
            select coalesce(string_agg(subject_id || '.' || number, ','), '')
            from mails where lane = 'PLACE' and state = 'SENT'
            """;
    private static final String GIVEN_UP = "select count(*) from mails where state = 'GIVEN_UP'";

    /**
     * @param mails how many different ones arrived
     * @param again how many came once more
     */
    public record Found(int mails, int again, List<String> broken) {}

    public Found look() {
        var caught = caught();
        try (var sql = new Sql(databases.of("notification"))) {
            var sent = Set.of(sql.text(SENT).split(","));
            var lost = sent.stream()
                    .filter(mail -> !mail.isEmpty() && !caught.containsKey(mail))
                    .map(mail -> "mail " + mail + " counts as sent, and never arrived");
            var givenUp = sql.number(GIVEN_UP);
            var despaired = givenUp == 0 ? Stream.<String>empty() : Stream.of(givenUp + " mails were given up");
            var times = caught.values().stream().mapToInt(count -> count).sum();
            return new Found(
                    caught.size(),
                    times - caught.size(),
                    Stream.concat(lost, despaired).toList());
        }
    }

    private Map<String, Integer> caught() {
        try (var files = Files.list(folder)) {
            var counted = new HashMap<String, Integer>();
            for (var file :
                    files.filter(name -> name.toString().endsWith(".eml")).collect(Collectors.toList())) {
                var found = ABOUT.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
                if (found.find()) {
                    counted.merge(found.group(1), 1, Integer::sum);
                }
            }
            return counted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
