package org.meedoen.benchmarks.rush;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.meedoen.benchmarks.load.ClosedLoop;
import org.meedoen.benchmarks.load.Deed;
import org.meedoen.benchmarks.load.Lines;
import org.meedoen.benchmarks.load.Machinery;
import org.meedoen.benchmarks.load.Run;
import org.meedoen.benchmarks.meedoen.Congress;
import org.meedoen.benchmarks.meedoen.EchoGateway;
import org.meedoen.benchmarks.meedoen.Parts;
import org.meedoen.benchmarks.meedoen.Site;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.benchmarks.workshop.Workshop;

/** Where rushes are held: each on congresses and with people of its own, so that no round meets what another left. */
public final class Ground {

    private static final Duration LONGEST_RUSH = Duration.ofSeconds(90);
    private static final Duration LONGEST_MAIL = Duration.ofMinutes(15);

    public final Site site;
    public final Vertx vertx = Machinery.start();
    private final Workshop workshop;
    private final AtomicInteger congresses = new AtomicInteger();

    public Ground(Workshop workshop) {
        this(workshop, Site.start(workshop));
    }

    public Ground(Workshop workshop, Site site) {
        this.workshop = workshop;
        this.site = site;
    }

    /** Everybody gets a place, as in the baseline; the places are given out by one writer for each congress. */
    public Rushed rush(String what, int people, int slots, int inCongresses, int connections)
            throws InterruptedException {
        var held = IntStream.range(0, inCongresses)
                .mapToObj(i -> congress(slots / inCongresses, people))
                .toList();
        return rush(what, held, people, connections);
    }

    /** With people who come for the first time, to congresses that may have been looked at before. */
    public Rushed rush(String what, List<Congress> held, int people, int connections) throws InterruptedException {
        workshop.progress().now(what + ": bringing in " + people + " people");
        var detours = new Detours();
        var wishes = wishes(held, people, detours);
        workshop.progress().now(what + ": everybody opens the page");
        open(wishes, connections);
        workshop.progress().now(what);
        var before = site.launched().parts().processorTime();
        var run = run(site.launched().port(), connections, wishes);
        var used = Parts.between(before, site.launched().parts().processorTime());
        var rushed = new Rushed(run, detours, used);
        workshop.progress().now(what + ": " + Numbers.text(rushed.perSecond()) + "/s; µs: " + rushed.processorTime());
        return rushed;
    }

    private void open(List<SignUp> pages, int connections) throws InterruptedException {
        var opened = run(
                site.launched().port(),
                connections,
                pages.stream().map(SignUp::opening).toList());
        if (opened.count(SignUp.OPENED) < pages.size()) {
            throw new IllegalStateException("Not everybody could open the page: " + opened.endings());
        }
    }

    /** Mail keeps its pace, so that rush follows rush before all of it is sent; not one may be dropped. */
    String mailOfAll() throws InterruptedException {
        var lag = site.mails().awaitSent(LONGEST_MAIL, workshop.progress());
        var all = site.mails().about("meting-%");
        return all.due() + " mails due, " + all.sent() + " sent " + Numbers.text(lag.toMillis() / 1e3)
                + " s after the last rush";
    }

    void tell(String doing) {
        workshop.progress().now(doing);
    }

    public Congress congress(int slots, int capacity) {
        return site.organiser().congress("meting-" + congresses.incrementAndGet(), slots, capacity);
    }

    List<SignUp> wishes(List<Congress> held, int people, Detours detours) {
        var each = held.stream()
                .map(congress -> site.wishes(congress, people / held.size()).toList())
                .toList();
        return IntStream.range(0, people / held.size())
                .boxed()
                .flatMap(i -> each.stream().map(wishes -> wishes.get(i)))
                .map(wish -> new SignUp(vertx, detours, wish))
                .toList();
    }

    Run echo(EchoGateway echo, int requests, int connections) throws InterruptedException {
        return run(echo.port(), connections, strangers(requests));
    }

    /** Whose sessions are good, and of whom nothing else is known. */
    List<SignUp> strangers(int count) {
        var detours = new Detours();
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> new SignUp(
                        vertx, detours, site.sessions().strangersCookie(), "/api/v1/congresses/echo/signups", "any"))
                .toList();
    }

    Run run(int port, int connections, Collection<? extends Deed> deeds) throws InterruptedException {
        return new ClosedLoop(vertx, Lines.to(port, vertx), connections, LONGEST_RUSH).run(deeds);
    }
}
