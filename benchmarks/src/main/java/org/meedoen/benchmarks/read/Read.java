package org.meedoen.benchmarks.read;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meedoen.benchmarks.load.Answer;
import org.meedoen.benchmarks.load.Call;
import org.meedoen.benchmarks.load.ClosedLoop;
import org.meedoen.benchmarks.load.Echo.Said;
import org.meedoen.benchmarks.load.Lines;
import org.meedoen.benchmarks.load.Machinery;
import org.meedoen.benchmarks.load.Run;
import org.meedoen.benchmarks.meedoen.EchoGateway;
import org.meedoen.benchmarks.meedoen.Person;
import org.meedoen.benchmarks.meedoen.Site;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.report.Yardstick;
import org.meedoen.benchmarks.workshop.Benchmark;
import org.meedoen.benchmarks.workshop.Circumstances;
import org.meedoen.benchmarks.workshop.Options;
import org.meedoen.benchmarks.workshop.Workshop;

/** Reading the programme and the numbers of the sample congress, as it comes and when it has not changed. */
public final class Read implements Benchmark {

    private static final int CONNECTIONS = 64;
    private static final int READERS = 1_000;
    private static final double REQUIRED_OF_ECHO = 0.8;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> COMPRESSED = Map.of("Accept-Encoding", "gzip");

    /** @param answer what the services said to it, for the echo to repeat */
    private record Page(String what, String path, Map<String, String> headers, Said answer, int size) {

        Visit by(Person reader) {
            var all = new HashMap<>(headers);
            all.putAll(Person.headers(reader.cookie()));
            return new Visit(Call.get(path, all));
        }
    }

    private record Measured(Page page, List<Double> real, List<Double> echoed, List<String> endings) {}

    @Override
    public String name() {
        return "read";
    }

    @Override
    public String what() {
        return "programme and free places through the gateway";
    }

    @Override
    public List<String> options() {
        return List.of("rounds", "visits");
    }

    @Override
    public Report run(Options options, Workshop workshop) throws Exception {
        var rounds = options.number("rounds", 3);
        var visits = options.number("visits", 6_000);
        var site = Site.start(workshop);
        var vertx = Machinery.start();
        var port = site.launched().port();
        var slug = slug(ask(vertx, port, Call.get("/api/v1/congresses", Map.of())));
        var readers = site.people().in(slug, READERS);
        var measured = new ArrayList<Measured>();
        for (var page : pages(vertx, port, slug)) {
            var echo =
                    EchoGateway.start(workshop, site.launched(), site.sessions(), Map.of(page.path(), page.answer()));
            var figures = new Measured(page, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (var round = 0; round <= 1 + rounds; round++) {
                workshop.progress().now(page.what() + ", " + (round < 2 ? "warming up" : "measuring"));
                var real = visit(vertx, port, page, readers, visits);
                var echoed = visit(vertx, echo.port(), page, readers, visits);
                if (round > 1) {
                    figures.real().add(real.perSecond());
                    figures.echoed().add(echoed.perSecond());
                    figures.endings()
                            .add(real.endings() + " from the services, " + echoed.endings() + " from the echo");
                }
            }
            measured.add(figures);
        }
        return report(measured);
    }

    private static List<Page> pages(Vertx vertx, int port, String slug) throws InterruptedException {
        var programme = "/api/v1/congresses/" + slug + "/programme";
        var known = tag(ask(vertx, port, Call.get(programme, COMPRESSED)));
        return List.of(
                page(vertx, port, "programme", programme, Map.of(), true),
                page(vertx, port, "programme, not changed", programme, Map.of("If-None-Match", known), true),
                page(vertx, port, "availability", "/api/v1/congresses/" + slug + "/availability", Map.of(), false));
    }

    /** @param zipped whether the service says it compressed; else the gateway does that, also before the echo */
    private static Page page(Vertx vertx, int port, String what, String path, Map<String, String> plain, boolean zipped)
            throws InterruptedException {
        var headers = new HashMap<>(plain);
        headers.putAll(COMPRESSED);
        var sent = ask(vertx, port, Call.get(path, headers));
        var said = zipped ? sent : ask(vertx, port, Call.get(path, plain));
        var encoding = zipped ? said.headers().get("Content-Encoding") : null;
        return new Page(
                what,
                path,
                headers,
                new Said(
                        said.status(), "application/json", encoding, said.body().getBytes()),
                sent.body().length());
    }

    private static Answer ask(Vertx vertx, int port, Call call) {
        return Lines.to(port, vertx).once(call).await();
    }

    private static String slug(Answer congresses) {
        return congresses.body().toJsonArray().getJsonObject(0).getString("slug");
    }

    private static String tag(Answer programme) {
        return programme.headers().get("ETag");
    }

    private static Run visit(Vertx vertx, int port, Page page, List<Person> readers, int visits)
            throws InterruptedException {
        var all = IntStream.range(0, visits)
                .mapToObj(i -> page.by(readers.get(i % readers.size())))
                .toList();
        return new ClosedLoop(vertx, Lines.to(port, vertx), CONNECTIONS, PATIENCE).run(all);
    }

    private static Report report(List<Measured> measured) {
        return new Report(
                "read",
                Instant.now(),
                Circumstances.now(CONNECTIONS + " connections, " + READERS + " people who are signed in"),
                measured.stream().map(Read::figure).toList(),
                measured.stream()
                        .map(one -> one.page().what() + ": " + one.page().size() + " bytes on the wire, "
                                + one.endings().getLast())
                        .toList());
    }

    private static Figure figure(Measured measured) {
        var limit = new Yardstick("gateway before an echo of the same", new Series(measured.echoed()));
        var most = limit.measured().median();
        return Figure.of(measured.page().what(), "answers/s", new Series(measured.real()))
                .within(limit)
                .towards(Goal.atLeast(REQUIRED_OF_ECHO * most, most));
    }
}
