package org.meedoen.benchmarks.organiser;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meedoen.benchmarks.harness.Benchmark;
import org.meedoen.benchmarks.harness.TestConditions;
import org.meedoen.benchmarks.load.ClosedLoop;
import org.meedoen.benchmarks.load.Connections;
import org.meedoen.benchmarks.load.PreparedRequest;
import org.meedoen.benchmarks.load.UserAction;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.rush.Scenario;
import org.meedoen.contracts.CongressId;
import org.meedoen.trial.Options;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.TrialContext;

/** The organisers' requests and dashboard, in a large congress and a small one in turns; imports; a rush beside exports. */
public final class Organiser implements Benchmark {

    private static final CongressSize SMALL = new CongressSize(100, 20, 6);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The gateway limits the requests of each session. */
    private static final int ORGANISERS = 60;

    private static final String SLOWEST = "ms, 99% within";

    private record Measured(OrganisersRead read, List<Double> small, List<Double> large) {

        Figure figure() {
            return Figure.of(read.what(), SLOWEST, new Series(large))
                    .beside(new Reference("in a small congress", new Series(small)))
                    .towards(read.goal());
        }
    }

    @Override
    public String name() {
        return "organiser";
    }

    @Override
    public String what() {
        return "lists, dashboard (in a browser too), what-if and imports of a large congress; a rush beside exports";
    }

    @Override
    public List<String> options() {
        return List.of("rounds", "reads", "participants", "slots", "people");
    }

    @Override
    public Report run(Options options, TrialContext context) throws Exception {
        var size = new CongressSize(options.number("participants", 10_000), options.number("slots", 500), 6);
        var rounds = options.number("rounds", 3);
        var scenario = new Scenario(context);
        var organisers = organisers(scenario);
        context.progress().now("filling a small congress");
        var small = FilledCongress.of(new CongressId("klein"), SMALL, scenario);
        context.progress().now("filling a large congress: " + size.allSignups() + " sign-ups");
        var large = FilledCongress.of(new CongressId("groot"), size, scenario);
        FilledCongress.markMailsSent(size.allSignups() + SMALL.allSignups(), scenario);
        var measured = new ArrayList<Measured>();
        for (var read : OrganisersRead.ALL) {
            context.progress().now(read.what());
            measured.add(measure(read, rounds, options.number("reads", 200), small, large, scenario, organisers));
        }
        var figures = new ArrayList<>(measured.stream().map(Measured::figure).toList());
        context.progress().now("the dashboard in a browser");
        try (var browser = new DashboardInBrowser(scenario, organisers.getFirst())) {
            figures.add(browser.figure(rounds, small, large));
        }
        context.progress().now("imports");
        figures.addAll(new OrganisersImports(scenario, organisers.getFirst(), size).figures(rounds));
        context.progress().now("memory of an export");
        for (var format : List.of("csv", "xlsx"))
            figures.add(new ExportMemory(scenario, large, organisers.getFirst(), format).figure(rounds));
        var exports = new RushBesideExports(scenario, large, organisers.getFirst(), options.number("people", 4_000));
        figures.addAll(exports.figures(rounds));
        return new Report(
                name(),
                Instant.now(),
                TestConditions.now(size.participants() + " participants, " + size.slots() + " slots, "
                        + size.allSignups() + " sign-ups; the small congress has " + SMALL.participants()
                        + " participants, " + SMALL.slots() + " slots and " + SMALL.allSignups() + " sign-ups"),
                figures,
                exports.notes());
    }

    private static List<SignedInPerson> organisers(Scenario scenario) {
        return Stream.generate(() -> scenario.installation.people().administrator())
                .limit(ORGANISERS)
                .toList();
    }

    /** The first round is a warm-up. */
    private static Measured measure(
            OrganisersRead read,
            int rounds,
            int reads,
            FilledCongress small,
            FilledCongress large,
            Scenario scenario,
            List<SignedInPerson> organisers)
            throws InterruptedException {
        var measured = new Measured(read, new ArrayList<>(), new ArrayList<>());
        for (var round = 0; round <= rounds; round++) {
            var few = slowest(read, reads, small, scenario, organisers);
            var many = slowest(read, reads, large, scenario, organisers);
            if (round > 0) {
                measured.small().add(few);
                measured.large().add(many);
            }
        }
        return measured;
    }

    private static double slowest(
            OrganisersRead read, int reads, FilledCongress congress, Scenario scenario, List<SignedInPerson> organisers)
            throws InterruptedException {
        var actions = IntStream.range(0, reads)
                .mapToObj(n -> visit(congress, read.path().apply(congress, n), organisers.get(n % ORGANISERS)))
                .toList();
        var connections = Connections.to(scenario.installation.trial().port(), scenario.vertx);
        var result = new ClosedLoop(scenario.vertx, connections, 1, PATIENCE).run(actions);
        if (result.count("200") < reads) {
            throw new IllegalStateException(read.what() + ": " + result.outcomes());
        }
        return result.millis(99);
    }

    private static UserAction visit(FilledCongress congress, String path, SignedInPerson organiser) {
        var request = PreparedRequest.get(congress.congress().path() + path, organiser.headers());
        return connection -> connection.send(request).map(response -> String.valueOf(response.status()));
    }
}
