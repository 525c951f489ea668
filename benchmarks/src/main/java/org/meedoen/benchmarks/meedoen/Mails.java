package org.meedoen.benchmarks.meedoen;

import java.time.Duration;
import org.meedoen.benchmarks.workshop.Progress;

/** What notification-service has to send. */
public record Mails(Databases databases) {

    /** So many mails about sign-ups, of which so many are with the mail server by now. */
    public record Count(long due, long sent) {}

    /** Of all congresses whose name is like this. */
    public Count about(String congress) {
        try (var sql = new Sql(databases.of("notification"))) {
            return new Count(
                    sql.number("select count(*) from mails where congress like ?", congress),
                    sql.number("select count(*) from mails where congress like ? and state = 'SENT'", congress));
        }
    }

    /** The time until none waits; empty-handed after the longest wait, for mail may lag. */
    public Duration awaitSent(Duration atMost, Progress progress) throws InterruptedException {
        var begun = System.nanoTime();
        try (var sql = new Sql(databases.of("notification"))) {
            var waiting = waiting(sql);
            while (waiting > 0 && System.nanoTime() - begun < atMost.toNanos()) {
                progress.now(waiting + " mails wait to be sent");
                Thread.sleep(500);
                waiting = waiting(sql);
            }
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static long waiting(Sql sql) {
        return sql.number("select count(*) from mails where state = 'WAITING'");
    }
}
