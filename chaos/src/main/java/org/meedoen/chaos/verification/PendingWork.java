package org.meedoen.chaos.verification;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.meedoen.trial.Databases;
import org.meedoen.trial.Progress;
import org.meedoen.trial.SqlConnection;

/** Waits until no request, event or mail is pending. */
public record PendingWork(Databases databases, Progress progress) {

    private enum Kind {
        UNDECIDED("signup", "signup where status in ('REQUESTED', 'WITHDRAWING')", "sign-ups without a decision"),
        REQUESTS("signup", "outbox", "events in signup-service's outbox"),
        DECISIONS("capacity", "outbox", "events in capacity-service's outbox"),
        MAILS("notification", "mails where state = 'WAITING'", "mails to be sent");

        private final String service;
        private final String query;
        private final String words;

        Kind(String service, String from, String words) {
            this.service = service;
            this.query = "select count(*) from " + from;
            this.words = words;
        }
    }

    /** Returns what is still pending after the longest wait. */
    public List<String> await(Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        var pending = pending();
        while (!pending.isEmpty() && System.nanoTime() < deadline) {
            progress.now("waiting for " + String.join(", ", pending));
            Thread.sleep(2000);
            pending = pending();
        }
        return pending;
    }

    private List<String> pending() {
        return Stream.of(Kind.values())
                .filter(kind -> count(kind) > 0)
                .map(kind -> count(kind) + " " + kind.words)
                .toList();
    }

    private long count(Kind kind) {
        try (var sql = new SqlConnection(databases.of(kind.service))) {
            return sql.number(kind.query);
        }
    }
}
