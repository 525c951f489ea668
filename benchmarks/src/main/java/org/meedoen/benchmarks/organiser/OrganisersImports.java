package org.meedoen.benchmarks.organiser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meedoen.benchmarks.load.ClosedLoop;
import org.meedoen.benchmarks.load.Connections;
import org.meedoen.benchmarks.load.PreparedRequest;
import org.meedoen.benchmarks.load.UserAction;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.rush.Scenario;
import org.meedoen.contracts.CongressId;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.TrialCongress;

/** A whole programme and a whole list of participants, each previewed and then imported into a new congress. */
final class OrganisersImports {

    /** The gateway waits three times as long for an answer. */
    private static final Goal ANSWERED = Goal.atMost(5_000, 1_000);

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PREVIEW = "?dryRun=true";

    private record Imported(String what, String path, String file, List<Double> millis) {

        Figure figure() {
            return Figure.of(what, "ms", new Series(millis)).towards(ANSWERED);
        }
    }

    private final Scenario scenario;
    private final SignedInPerson organiser;
    private final List<Imported> imports;

    OrganisersImports(Scenario scenario, SignedInPerson organiser, CongressSize size) {
        this.scenario = scenario;
        this.organiser = organiser;
        imports = List.of(
                imported("programme, preview", "/programme" + PREVIEW, size.programme()),
                imported("programme, import", "/programme", size.programme()),
                imported("participants, preview", "/participants" + PREVIEW, participants(size.participants())),
                imported("participants, import", "/participants", participants(size.participants())));
    }

    private static Imported imported(String what, String path, String file) {
        return new Imported(what, path, file, new ArrayList<>());
    }

    private static String participants(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "deelnemer-%1$d@gemeente.example,Deelnemer %1$d\n".formatted(n))
                .collect(Collectors.joining("", "address,name\n", ""));
    }

    /** The first round is a warm-up. */
    List<Figure> figures(int rounds) throws InterruptedException {
        for (var round = 0; round <= rounds; round++) {
            var congress = scenario.installation.organiser().congress(new CongressId("import-" + round), 1, 1);
            for (var one : imports) {
                var millis = millis(one, congress);
                if (round > 0) one.millis().add(millis);
            }
        }
        return imports.stream().map(Imported::figure).toList();
    }

    private double millis(Imported one, TrialCongress congress) throws InterruptedException {
        var request = PreparedRequest.putCsv(congress.path() + one.path(), organiser.headers(), one.file());
        UserAction send = connection -> connection.send(request).map(answer -> String.valueOf(answer.status()));
        var connections = Connections.to(scenario.installation.trial().port(), scenario.vertx);
        var result = new ClosedLoop(scenario.vertx, connections, 1, PATIENCE).run(List.of(send));
        if (result.count("200") < 1) {
            throw new IllegalStateException(one.what() + ": " + result.outcomes());
        }
        return result.millis(100);
    }
}
