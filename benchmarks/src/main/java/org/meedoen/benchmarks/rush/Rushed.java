package org.meedoen.benchmarks.rush;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.meedoen.benchmarks.load.Run;
import org.meedoen.benchmarks.meedoen.Mails;
import org.meedoen.benchmarks.meedoen.Parts;
import org.meedoen.benchmarks.report.Numbers;

/**
 * What came of a rush.
 *
 * @param used processor time by part while it lasted
 * @param mailLag how long after the last decision the last mail was with the mail server
 */
public record Rushed(Run run, Detours detours, Map<String, Duration> used, List<Mails.Count> mails, Duration mailLag) {

    public double perSecond() {
        return run.perSecond();
    }

    /** Nothing counts that was not decided as it had to be. */
    public Rushed confirmed() {
        if (run.count("CONFIRMED") != run.wanted()) {
            throw new IllegalStateException("Not everybody has a place: " + run.endings());
        }
        return this;
    }

    public String waiting() {
        return run.waiting() + "; " + detours.text();
    }

    public String mail() {
        var due = mails.stream().mapToLong(Mails.Count::due).sum();
        var sent = mails.stream().mapToLong(Mails.Count::sent).sum();
        return due + " mails for " + run.wanted() + " decisions, " + sent + " sent "
                + Numbers.text(mailLag.toMillis() / 1e3) + " s after the last decision";
    }

    /** In microseconds a sign-up, the greatest first; all parts share the machine with the load generator. */
    public String processorTime() {
        return Parts.microsEach(used, run.wanted());
    }
}
