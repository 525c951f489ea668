package org.meedoen.chaos.verification;

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
import org.meedoen.trial.Databases;
import org.meedoen.trial.SqlConnection;

/** The mails that arrived, by Message-ID. After a fault a mail may arrive twice, but none may be missing. */
public record DeliveredMail(Path folder, Databases databases) {

    private static final Pattern ABOUT = Pattern.compile("(?mi)^Message-ID:\\s*<signup\\.([0-9a-f-]{36}\\.\\d+)@");
    private static final String SENT = """
            select coalesce(string_agg(subject_id || '.' || number, ','), '')
            from mails where lane = 'PLACE' and state = 'SENT'
            """;
    private static final String GIVEN_UP = "select count(*) from mails where state = 'GIVEN_UP'";

    /**
     * @param mails the number of different mails
     * @param again the number of repeated deliveries
     */
    public record Found(int mails, int again, List<String> broken) {}

    public Found find() {
        var arrived = arrived();
        try (var sql = new SqlConnection(databases.of("notification"))) {
            var sent = Set.of(sql.text(SENT).split(","));
            var lost = sent.stream()
                    .filter(mail -> !mail.isEmpty() && !arrived.containsKey(mail))
                    .map(mail -> "mail " + mail + " is recorded as sent, and never arrived");
            var givenUp = sql.number(GIVEN_UP);
            var abandoned = givenUp == 0 ? Stream.<String>empty() : Stream.of(givenUp + " mails were abandoned");
            var times = arrived.values().stream().mapToInt(count -> count).sum();
            return new Found(
                    arrived.size(),
                    times - arrived.size(),
                    Stream.concat(lost, abandoned).toList());
        }
    }

    private Map<String, Integer> arrived() {
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
