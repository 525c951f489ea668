package org.meedoen.benchmarks.rush;

import java.util.ArrayList;
import java.util.List;

/** Some that only warm up, and those that count. */
public record Rounds(int warmUps, int counting) {

    /** One round of a benchmark. */
    public interface Round<R> {

        R under(String name) throws Exception;
    }

    /** All of them, the warm-ups first. */
    public <R> List<R> run(Round<R> round) throws Exception {
        var measured = new ArrayList<R>();
        for (var number = 1; number <= warmUps + counting; number++) {
            measured.add(round.under(name(number)));
        }
        return measured;
    }

    public <R> List<R> counting(List<R> all) {
        return all.subList(warmUps, all.size());
    }

    private String name(int number) {
        return number <= warmUps
                ? "warming up " + number + " of " + warmUps
                : "round " + (number - warmUps) + " of " + counting;
    }
}
