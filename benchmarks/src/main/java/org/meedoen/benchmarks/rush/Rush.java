package org.meedoen.benchmarks.rush;

import java.util.List;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.workshop.Benchmark;
import org.meedoen.benchmarks.workshop.Options;
import org.meedoen.benchmarks.workshop.Workshop;

/** One hot slot, or many beside it. */
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
    public Report run(Options options, Workshop workshop) throws Exception {
        var rounds = new Rounds(options.number("warm-ups", 3), options.number("rounds", 3));
        var people = options.number("people", 4_000);
        return options.has("spread")
                ? new SpreadRush(rounds, people).run(workshop)
                : new HotRush(rounds, people).run(workshop);
    }
}
