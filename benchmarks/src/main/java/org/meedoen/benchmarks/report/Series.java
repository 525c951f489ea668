package org.meedoen.benchmarks.report;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** One figure, measured in several rounds. */
public record Series(List<Double> rounds) {

    public Series {
        if (rounds.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        rounds = List.copyOf(rounds);
    }

    public static Series of(double... rounds) {
        return new Series(DoubleStream.of(rounds).boxed().toList());
    }

    /** One figure of each round. */
    public static <T> Series over(List<T> rounds, ToDoubleFunction<? super T> figure) {
        return new Series(rounds.stream().mapToDouble(figure).boxed().toList());
    }

    public double median() {
        var sorted = rounds.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    public double least() {
        return rounds.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double most() {
        return rounds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
