package org.meedoen.benchmarks.rush;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.meedoen.benchmarks.installation.GatewayBeforeStub;
import org.meedoen.benchmarks.installation.MeasuredInstallation;
import org.meedoen.benchmarks.installation.ProcessUsage;
import org.meedoen.benchmarks.installation.Wish;
import org.meedoen.benchmarks.load.ClosedLoop;
import org.meedoen.benchmarks.load.Connections;
import org.meedoen.benchmarks.load.LoadResult;
import org.meedoen.benchmarks.load.LoadThread;
import org.meedoen.benchmarks.load.UserAction;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.contracts.CongressId;
import org.meedoen.trial.TrialCongress;
import org.meedoen.trial.TrialContext;

/** Runs rushes, each on new congresses and with new people, so that no round depends on an earlier one. */
public final class Scenario {

    private static final Duration LONGEST_RUSH = Duration.ofSeconds(90);
    private static final Duration LONGEST_MAIL = Duration.ofMinutes(15);

    public final MeasuredInstallation installation;
    public final Vertx vertx = LoadThread.start();
    private final TrialContext context;
    private final AtomicInteger congressNumber = new AtomicInteger();

    public Scenario(TrialContext context) {
        this(context, MeasuredInstallation.start(context));
    }

    public Scenario(TrialContext context, MeasuredInstallation installation) {
        this.context = context;
        this.installation = installation;
    }

    /** There is a place for everybody, as in the baseline. */
    public RushResult rush(String what, int people, int slots, int inCongresses, int connections)
            throws InterruptedException {
        var congresses = IntStream.range(0, inCongresses)
                .mapToObj(i -> congress(slots / inCongresses, people))
                .toList();
        return rush(what, congresses, people, connections);
    }

    /** On congresses that exist already, with new people. */
    public RushResult rush(String what, List<TrialCongress> congresses, int people, int connections)
            throws InterruptedException {
        context.progress().now(what + ": adding " + people + " people");
        var delayed = new DelayedDecisions();
        var wishes = wishes(congresses, people, delayed);
        context.progress().now(what + ": everybody opens the page");
        open(wishes, connections);
        context.progress().now(what);
        var before = installation.usage().processorTime();
        var run = run(installation.trial().port(), connections, wishes);
        var used = ProcessUsage.between(before, installation.usage().processorTime());
        var rushed = new RushResult(run, delayed, used);
        context.progress().now(what + ": " + Numbers.text(rushed.perSecond()) + "/s; µs: " + rushed.processorTime());
        return rushed;
    }

    /** Signs everybody up, however long it takes. */
    public LoadResult signUp(List<Wish> wishes, int connections, Duration atMost) throws InterruptedException {
        var delayed = new DelayedDecisions();
        var signUps =
                wishes.stream().map(wish -> new SignUp(vertx, delayed, wish)).toList();
        return new ClosedLoop(vertx, Connections.to(installation.trial().port(), vertx), connections, atMost)
                .run(signUps);
    }

    private void open(List<SignUp> pages, int connections) throws InterruptedException {
        var opened = run(
                installation.trial().port(),
                connections,
                pages.stream().map(SignUp::opening).toList());
        if (opened.count(SignUp.OPENED) < pages.size()) {
            throw new IllegalStateException("Not everybody could open the page: " + opened.outcomes());
        }
    }

    /** Mail is sent at a limited rate, so that rushes follow each other before all of it is sent. None may be lost. */
    String mailOfAll() throws InterruptedException {
        var lag = installation.mails().awaitSent(LONGEST_MAIL, context.progress());
        var all = installation.mails().about("meting-%");
        return all.due() + " mails due, " + all.sent() + " sent " + Numbers.text(lag.toMillis() / 1e3)
                + " s after the last rush";
    }

    void report(String activity) {
        context.progress().now(activity);
    }

    public TrialCongress congress(int slots, int capacity) {
        return installation
                .organiser()
                .congress(new CongressId("meting-" + congressNumber.incrementAndGet()), slots, capacity);
    }

    List<SignUp> wishes(List<TrialCongress> congresses, int people, DelayedDecisions delayed) {
        var each = congresses.stream()
                .map(congress -> installation
                        .wishes(congress, people / congresses.size())
                        .toList())
                .toList();
        return IntStream.range(0, people / congresses.size())
                .boxed()
                .flatMap(i -> each.stream().map(wishes -> wishes.get(i)))
                .map(wish -> new SignUp(vertx, delayed, wish))
                .toList();
    }

    LoadResult stub(GatewayBeforeStub stub, int requests, int connections) throws InterruptedException {
        return run(stub.port(), connections, strangers(requests));
    }

    /** People with a valid session, of whom the services know nothing else. */
    List<SignUp> strangers(int count) {
        var delayed = new DelayedDecisions();
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> new SignUp(
                        vertx,
                        delayed,
                        installation.sessions().strangersCookie(),
                        "/api/v1/congresses/stub/signups",
                        "any"))
                .toList();
    }

    LoadResult run(int port, int connections, Collection<? extends UserAction> actions) throws InterruptedException {
        return new ClosedLoop(vertx, Connections.to(port, vertx), connections, LONGEST_RUSH).run(actions);
    }
}
