package org.meedoen.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;

/** Warm-up rounds, which do not count, and measured rounds. */
public record Rounds(int warmUps, int measured) {

    /** One round of a benchmark. */
    public interface Round<R> {

        R run(String name) throws Exception;
    }

    /** Runs all rounds, the warm-ups first. */
    public <R> List<R> run(Round<R> round) throws Exception {
        var results = new ArrayList<R>();
        for (var number = 1; number <= warmUps + measured; number++) {
            results.add(round.run(name(number)));
        }
        return results;
    }

    public <R> List<R> measured(List<R> all) {
        return all.subList(warmUps, all.size());
    }

    private String name(int number) {
        return number <= warmUps
                ? "warming up " + number + " of " + warmUps
                : "round " + (number - warmUps) + " of " + measured;
    }
}
