package org.meedoen.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.benchmarks.meedoen.Launched;
import org.meedoen.benchmarks.workshop.Workshop;
import org.meedoen.chaos.Outcome.Recovery;
import org.meedoen.chaos.fault.MailDoor;
import org.meedoen.chaos.fault.Outages;
import org.meedoen.chaos.fault.Probes;
import org.meedoen.chaos.fault.Processes;
import org.meedoen.chaos.fault.Schedule;
import org.meedoen.chaos.fault.Strike;
import org.meedoen.chaos.fault.Striker;
import org.meedoen.chaos.load.Crowd;
import org.meedoen.chaos.load.Door;
import org.meedoen.chaos.load.Ground;
import org.meedoen.chaos.promise.Check;
import org.meedoen.chaos.promise.Complaints;
import org.meedoen.chaos.promise.Counts;
import org.meedoen.chaos.promise.Mailbag;
import org.meedoen.chaos.promise.Settling;
import org.meedoen.servers.FreePorts;

/** Faults under load for some time; then rest, and everything that was promised is looked after. */
public final class FaultRun {

    /** Within so long the way of a sign-up works again. */
    static final Duration PROMISED_RECOVERY = Duration.ofSeconds(15);

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);
    private static final Duration UNTIL_ALL_ARE_BACK = Duration.ofMinutes(2);
    private static final Duration UNTIL_SETTLED = Duration.ofMinutes(6);
    private static final int PROBES_A_MINUTE = 120;

    private final Workshop workshop;
    private final long seed;
    private final Duration length;
    private final Outages outages = new Outages();
    private final Complaints complaints = new Complaints();
    private final List<String> broken = new ArrayList<>();
    private final List<Recovery> slow = new ArrayList<>();
    private Recovery longest = new Recovery("nothing", Duration.ZERO);

    public FaultRun(Workshop workshop, long seed, Duration length) {
        this.workshop = workshop;
        this.seed = seed;
        this.length = length;
    }

    public Outcome run() throws InterruptedException {
        var catcher = FreePorts.next();
        var mail = workshop.keep(new MailDoor(FreePorts.next(), catcher));
        var launched = workshop.keep(launch(catcher, mail.port()));
        launched.startedIn();
        var door = new Door(launched.port(), outages, complaints);
        var ground = new Ground(launched);
        var crowd = workshop.keep(ground.crowd(door, complaints, seed));
        var striker = workshop.keep(new Striker(new Processes(launched.launcher()), mail, outages));
        var times = (int) (length.toSeconds() + LONGEST_RECOVERY.toSeconds()) * PROBES_A_MINUTE / 60;
        try (var probes = new Probes(ground.probing(door, times))) {
            crowd.begin();
            strike(striker, probes, crowd);
        }
        return end(launched, crowd, striker);
    }

    private Launched launch(int catcher, int mailDoor) {
        workshop.progress().now("starting Meedoen, two of each service");
        var environment = Map.of(
                "MEEDOEN_INSTANCES", "2",
                "MEEDOEN_CATCHER_PORT", String.valueOf(catcher),
                "MEEDOEN_CATCHER_DOOR", String.valueOf(mailDoor));
        return Launched.start(workshop.repository(), workshop.folder("data"), environment, outages::hear);
    }

    private void strike(Striker striker, Probes probes, Crowd crowd) throws InterruptedException {
        var schedule = new Schedule(seed);
        var until = System.nanoTime() + length.toNanos();
        Thread.sleep(Duration.ofSeconds(5));
        while (System.nanoTime() < until) {
            var strike = schedule.next();
            workshop.progress().now(strike.toString());
            var over = striker.strike(strike);
            recover(strike, probes.recovery(over, LONGEST_RECOVERY).orElse(LONGEST_RECOVERY), crowd);
            outages.awaitAll(UNTIL_ALL_ARE_BACK);
            Thread.sleep(strike.rest());
        }
    }

    private void recover(Strike strike, Duration took, Crowd crowd) {
        var recovery = new Recovery(strike.toString(), took);
        workshop.progress()
                .now("works again after %d ms (%d acts of clients so far, %d complaints)"
                        .formatted(
                                took.toMillis(), crowd.acts(), complaints.all().size()));
        if (took.compareTo(longest.took()) > 0) {
            longest = recovery;
        }
        if (took.compareTo(PROMISED_RECOVERY) > 0) {
            slow.add(recovery);
        }
    }

    private Outcome end(Launched launched, Crowd crowd, Striker striker) throws InterruptedException {
        workshop.progress().now("no more faults; waiting for all parts and for the last answers");
        outages.awaitAll(UNTIL_ALL_ARE_BACK).forEach(part -> broken.add(part.title() + " did not come back"));
        crowd.end();
        new Settling(launched.databases(), workshop.progress())
                .await(UNTIL_SETTLED)
                .forEach(left -> broken.add("in the end there are " + left));
        workshop.progress().now("comparing what was told with what is");
        broken.addAll(crowd.brokenPromises());
        var mails = new Mailbag(launched.data().resolve("mail"), launched.databases()).look();
        broken.addAll(mails.broken());
        workshop.progress().now("checking");
        var check = Check.on(launched.data());
        if (!check.sound()) {
            broken.addAll(check.lines());
        }
        broken.addAll(complaints.all());
        return new Outcome(
                seed,
                length,
                striker.counted(),
                Counts.of(launched.databases()),
                crowd.acts(),
                mails.mails(),
                mails.again(),
                complaints.counted(),
                longest,
                check.total(),
                List.copyOf(slow),
                List.copyOf(broken));
    }
}
