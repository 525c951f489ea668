package org.meedoen.benchmarks.installation;

import java.time.Duration;
import org.meedoen.trial.Databases;
import org.meedoen.trial.Progress;
import org.meedoen.trial.SqlConnection;

/** How many mails notification-service has sent. */
public record MailProgress(Databases databases) {

    /** The mails about sign-ups, and how many of them the mail server has accepted. */
    public record Count(long due, long sent) {}

    /** Of all congresses whose slug matches the SQL pattern. */
    public Count about(String pattern) {
        try (var sql = new SqlConnection(databases.of("notification"))) {
            return new Count(
                    sql.number("select count(*) from mails where congress like ?", pattern),
                    sql.number("select count(*) from mails where congress like ? and state = 'SENT'", pattern));
        }
    }

    /** Waits until none is waiting, or for the longest time; returns how long that took. */
    public Duration awaitSent(Duration atMost, Progress progress) throws InterruptedException {
        var begun = System.nanoTime();
        try (var sql = new SqlConnection(databases.of("notification"))) {
            var waiting = waiting(sql);
            while (waiting > 0 && System.nanoTime() - begun < atMost.toNanos()) {
                progress.now(waiting + " mails to be sent");
                Thread.sleep(500);
                waiting = waiting(sql);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static long waiting(SqlConnection sql) {
        return sql.number("select count(*) from mails where state = 'WAITING'");
    }
}
