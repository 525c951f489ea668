package org.meedoen.benchmarks.read;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.meedoen.benchmarks.harness.Benchmark;
import org.meedoen.benchmarks.harness.TestConditions;
import org.meedoen.benchmarks.installation.GatewayBeforeStub;
import org.meedoen.benchmarks.installation.MeasuredInstallation;
import org.meedoen.benchmarks.load.ClosedLoop;
import org.meedoen.benchmarks.load.Connections;
import org.meedoen.benchmarks.load.LoadResult;
import org.meedoen.benchmarks.load.LoadThread;
import org.meedoen.benchmarks.load.PreparedRequest;
import org.meedoen.benchmarks.load.Response;
import org.meedoen.benchmarks.load.StubService.CannedResponse;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Report;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.contracts.CongressId;
import org.meedoen.trial.Options;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.TrialContext;

/** Reads the programme and the availability of the sample congress, changed and unchanged. */
public final class Read implements Benchmark {

    private static final int CONNECTIONS = 64;
    private static final int READERS = 1_000;
    private static final double REQUIRED_OF_STUB = 0.8;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Map<String, String> COMPRESSED = Map.of("Accept-Encoding", "gzip");

    /** @param answer the response of the services, for the stub to repeat */
    private record Page(String what, String path, Map<String, String> headers, CannedResponse answer, int size) {

        PageVisit visitBy(SignedInPerson reader) {
            var all = new HashMap<>(headers);
            all.putAll(SignedInPerson.headers(reader.cookie()));
            return new PageVisit(PreparedRequest.get(path, all));
        }
    }

    private record Measured(Page page, List<Double> real, List<Double> stubbed, List<String> endings) {}

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
    public Report run(Options options, TrialContext context) throws Exception {
        var rounds = options.number("rounds", 3);
        var visits = options.number("visits", 6_000);
        var installation = MeasuredInstallation.start(context);
        var vertx = LoadThread.start();
        var port = installation.trial().port();
        var slug = slug(send(vertx, port, PreparedRequest.get("/api/v1/congresses", Map.of())));
        var readers = installation.people().in(new CongressId(slug), READERS);
        var measured = new ArrayList<Measured>();
        for (var page : pages(vertx, port, slug)) {
            var stub = GatewayBeforeStub.start(
                    context, installation.trial(), installation.sessions(), Map.of(page.path(), page.answer()));
            var figures = new Measured(page, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (var round = 0; round <= 1 + rounds; round++) {
                context.progress().now(page.what() + ", " + (round < 2 ? "warming up" : "measuring"));
                var real = visit(vertx, port, page, readers, visits);
                var stubbed = visit(vertx, stub.port(), page, readers, visits);
                if (round > 1) {
                    figures.real().add(real.perSecond());
                    figures.stubbed().add(stubbed.perSecond());
                    figures.endings()
                            .add(real.outcomes() + " from the services, " + stubbed.outcomes() + " from the stub");
                }
            }
            measured.add(figures);
        }
        return report(measured);
    }

    private static List<Page> pages(Vertx vertx, int port, String slug) throws InterruptedException {
        var programme = "/api/v1/congresses/" + slug + "/programme";
        var known = tag(send(vertx, port, PreparedRequest.get(programme, COMPRESSED)));
        return List.of(
                page(vertx, port, "programme", programme, Map.of(), true),
                page(vertx, port, "programme, not changed", programme, Map.of("If-None-Match", known), true),
                page(vertx, port, "availability", "/api/v1/congresses/" + slug + "/availability", Map.of(), false));
    }

    /** @param zipped whether the service compresses it; otherwise the gateway does, also before the stub */
    private static Page page(Vertx vertx, int port, String what, String path, Map<String, String> plain, boolean zipped)
            throws InterruptedException {
        var headers = new HashMap<>(plain);
        headers.putAll(COMPRESSED);
        var sent = send(vertx, port, PreparedRequest.get(path, headers));
        var response = zipped ? sent : send(vertx, port, PreparedRequest.get(path, plain));
        var encoding = zipped ? response.headers().get("Content-Encoding") : null;
        return new Page(
                what,
                path,
                headers,
                new CannedResponse(
                        response.status(),
                        "application/json",
                        encoding,
                        response.body().getBytes()),
                sent.body().length());
    }

    private static Response send(Vertx vertx, int port, PreparedRequest request) {
        return Connections.to(port, vertx).once(request).await();
    }

    private static String slug(Response congresses) {
        return congresses.body().toJsonArray().getJsonObject(0).getString("slug");
    }

    private static String tag(Response programme) {
        return programme.headers().get("ETag");
    }

    private static LoadResult visit(Vertx vertx, int port, Page page, List<SignedInPerson> readers, int visits)
            throws InterruptedException {
        var all = IntStream.range(0, visits)
                .mapToObj(i -> page.visitBy(readers.get(i % readers.size())))
                .toList();
        return new ClosedLoop(vertx, Connections.to(port, vertx), CONNECTIONS, PATIENCE).run(all);
    }

    private static Report report(List<Measured> measured) {
        return new Report(
                "read",
                Instant.now(),
                TestConditions.now(CONNECTIONS + " connections, " + READERS + " signed-in people"),
                measured.stream().map(Read::figure).toList(),
                measured.stream()
                        .map(one -> one.page().what() + ": " + one.page().size() + " bytes on the wire, "
                                + one.endings().getLast())
                        .toList());
    }

    private static Figure figure(Measured measured) {
        var limit = new Reference("gateway before a stub of the same", new Series(measured.stubbed()));
        var most = limit.measured().median();
        return Figure.of(measured.page().what(), "responses/s", new Series(measured.real()))
                .within(limit)
                .towards(Goal.atLeast(REQUIRED_OF_STUB * most, most));
    }
}
