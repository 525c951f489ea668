package org.meedoen.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.meedoen.benchmarks.allocation.Allocate;
import org.meedoen.benchmarks.footprint.Footprint;
import org.meedoen.benchmarks.growth.Growth;
import org.meedoen.benchmarks.harness.Benchmark;
import org.meedoen.benchmarks.organiser.Organiser;
import org.meedoen.benchmarks.read.Read;
import org.meedoen.benchmarks.relay.Relay;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.ReportJson;
import org.meedoen.benchmarks.report.ReportTable;
import org.meedoen.benchmarks.rush.Rush;
import org.meedoen.benchmarks.rush.SteadyRate;
import org.meedoen.benchmarks.signin.SignIn;
import org.meedoen.benchmarks.watch.Watch;
import org.meedoen.trial.Options;
import org.meedoen.trial.Progress;
import org.meedoen.trial.TrialContext;

/** Runs one benchmark on an installation of its own and prints its report. */
public final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new Rush(),
            new SteadyRate(),
            new SignIn(),
            new Allocate(),
            new Relay(),
            new Watch(),
            new Read(),
            new Growth(),
            new Footprint(),
            new Organiser());

    private Bench() {}

    public static void main(String[] arguments) {
        var chosen = arguments.length == 0 ? Optional.<Benchmark>empty() : named(arguments[0]);
        if (chosen.isEmpty()) {
            list();
            System.exit(arguments.length == 0 ? 0 : 2);
        }
        try {
            var benchmark = chosen.orElseThrow();
            var options = Options.parse(List.of(arguments).subList(1, arguments.length), benchmark.options());
            run(benchmark, options);
            System.exit(0);
        } catch (Options.InvalidOption invalid) {
            System.err.println(invalid.getMessage());
            System.exit(2);
        } catch (Exception fault) {
            fault.printStackTrace();
            System.exit(1);
        }
    }

    private static Optional<Benchmark> named(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }

    private static void list() {
        System.out.println("Usage: ./meedoen bench <name> [options]\n");
        for (var benchmark : ALL) {
            System.out.printf("  %-10s %s%n", benchmark.name(), benchmark.what());
            System.out.printf("  %-10s --%s%n", "", String.join(", --", benchmark.options()));
        }
    }

    private static void run(Benchmark benchmark, Options options) throws Exception {
        var repository = Path.of("").toAbsolutePath();
        var progress = new Progress(System.err, System.console() != null);
        var context = new TrialContext(repository, Files.createTempDirectory("meedoen-bench"), progress);
        try {
            var report = benchmark.run(options, context);
            progress.done();
            print(report, repository);
        } catch (Exception fault) {
            context.keepFolder();
            throw fault;
        }
    }

    private static void print(Report report, Path repository) throws IOException {
        System.out.println(ReportTable.of(report));
        var time = Instant.now().toString().replaceAll("[:.]", "-");
        var file = repository.resolve("target").resolve("bench").resolve(report.benchmark() + "-" + time + ".json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, ReportJson.of(report));
        System.out.println("Written to " + repository.relativize(file));
    }
}
