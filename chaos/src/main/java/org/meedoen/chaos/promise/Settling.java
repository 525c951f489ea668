package org.meedoen.chaos.promise;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.meedoen.benchmarks.meedoen.Databases;
import org.meedoen.benchmarks.meedoen.Sql;
import org.meedoen.benchmarks.workshop.Progress;

/** Waits until nothing is under way any more. */
public record Settling(Databases databases, Progress progress) {

    private enum UnderWay {
        UNDECIDED("signup", "signup where status in ('REQUESTED', 'WITHDRAWING')", "sign-ups without an answer"),
        REQUESTS("signup", "outbox", "events in signup-service's outbox"),
        DECISIONS("capacity", "outbox", "events in capacity-service's outbox"),
        MAILS("notification", "mails where state = 'WAITING'", "mails that wait");

        private final String service;
        private final String query;
        private final String words;

        UnderWay(String service, String from, String words) {
            this.service = service;
            this.query = "select count(*) from " + from;
            this.words = words;
        }
    }

    /** Tells what never arrived. */
    public List<String> await(Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        var left = left();
        while (!left.isEmpty() && System.nanoTime() < deadline) {
            progress.now("settling: " + String.join(", ", left));
            Thread.sleep(2000);
            left = left();
        }
        return left;
    }

    private List<String> left() {
        return Stream.of(UnderWay.values())
                .filter(what -> count(what) > 0)
                .map(what -> count(what) + " " + what.words)
                .toList();
    }

    private long count(UnderWay what) {
        try (var sql = new Sql(databases.of(what.service))) {
            return sql.number(what.query);
        }
    }
}
