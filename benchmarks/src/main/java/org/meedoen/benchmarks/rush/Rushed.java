package org.meedoen.benchmarks.rush;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.meedoen.benchmarks.load.Run;
import org.meedoen.benchmarks.meedoen.Mails;
import org.meedoen.benchmarks.report.Numbers;

/**
 * What came of a rush.
 *
 * @param used processor time by part while it lasted
 * @param mailLag how long after the last decision the last mail was with the mail server
 */
record Rushed(Run run, Detours detours, Map<String, Duration> used, List<Mails.Count> mails, Duration mailLag) {

    double perSecond() {
        return run.perSecond();
    }

    /** Nothing counts that was not decided as it had to be. */
    Rushed confirmed() {
        if (run.count("CONFIRMED") != run.wanted()) {
            throw new IllegalStateException("Not everybody has a place: " + run.endings());
        }
        return this;
    }

    String waiting() {
        return run.waiting() + "; " + detours.text();
    }

    String mail() {
        var due = mails.stream().mapToLong(Mails.Count::due).sum();
        var sent = mails.stream().mapToLong(Mails.Count::sent).sum();
        return due + " mails for " + run.wanted() + " decisions, " + sent + " sent "
                + Numbers.text(mailLag.toMillis() / 1e3) + " s after the last decision";
    }

    /** In microseconds a sign-up, the greatest first; all parts share the machine with the load generator. */
    String processorTime() {
        return used.entrySet().stream()
                .filter(part -> part.getValue().toMillis() > 0)
                .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
                .map(part -> part.getKey() + " " + Numbers.text(part.getValue().toNanos() / 1e3 / run.wanted()))
                .collect(Collectors.joining(", "));
    }
}
