package org.meedoen.check;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every recipient of a message of the organisers has one mail record, sent or not. Of others, only erased people have. */
final class AMailForEveryRecipient implements Rule {

    private static final String RECIPIENTS =
            "select announcement::text || ' to ' || participant from announcement_recipient";

    private static final String MAILS =
            "select announcement::text || ' to ' || participant_id from mails where announcement is not null";

    private static final String ERASED = "select id::text from participant where erased_at is not null";

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        var installation = evidence.installation();
        var recipients = counted(installation.signup(), RECIPIENTS);
        var mails = counted(installation.notification(), MAILS);
        var lost = recipients.keySet().stream()
                .filter(each -> !mails.containsKey(each))
                .map(each -> new Finding(Promise.NOTHING_LOST, "message " + each, "has no mail"));
        var erased =
                installation.signup().jdbc().sql(ERASED).query(String.class).set();
        var surplus = mails.entrySet().stream()
                .filter(each ->
                        !erased.contains(each.getKey().substring(each.getKey().lastIndexOf(' ') + 1)))
                .filter(each -> each.getValue() > recipients.getOrDefault(each.getKey(), 0L))
                .map(each -> new Finding(
                        Promise.NOTHING_TWICE, "message " + each.getKey(), "has " + each.getValue() + " mails"));
        return Stream.concat(lost, surplus);
    }

    private static Map<String, Long> counted(Database database, String sql) {
        List<String> rows = database.jdbc().sql(sql).query(String.class).list();
        return rows.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
