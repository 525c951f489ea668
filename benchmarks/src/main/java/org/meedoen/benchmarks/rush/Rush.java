package org.meedoen.benchmarks.rush;

import java.util.List;
import org.meedoen.benchmarks.harness.Benchmark;
import org.meedoen.benchmarks.harness.Rounds;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.trial.Options;
import org.meedoen.trial.TrialContext;

/** Everybody signs up at once: for one slot, or for many. */
public final class Rush implements Benchmark {

    @Override
    public String name() {
        return "rush";
    }

    @Override
    public String what() {
        return "everybody at once for one slot; --spread: for 200 slots, and for 20 congresses";
    }

    @Override
    public List<String> options() {
        return List.of("spread", "warm-ups", "rounds", "people");
    }

    @Override
    public Report run(Options options, TrialContext context) throws Exception {
        var rounds = new Rounds(options.number("warm-ups", 3), options.number("rounds", 3));
        var people = options.number("people", 4_000);
        return options.has("spread")
                ? new SpreadRush(rounds, people).run(context)
                : new SingleSlotRush(rounds, people).run(context);
    }
}
