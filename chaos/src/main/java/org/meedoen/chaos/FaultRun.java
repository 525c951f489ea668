package org.meedoen.chaos;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.chaos.RunResult.Recovery;
import org.meedoen.chaos.fault.FaultInjector;
import org.meedoen.chaos.fault.FaultSchedule;
import org.meedoen.chaos.fault.FaultSet;
import org.meedoen.chaos.fault.Outages;
import org.meedoen.chaos.fault.ProcessControl;
import org.meedoen.chaos.fault.RecoveryProbes;
import org.meedoen.chaos.fault.SmtpFaultProxy;
import org.meedoen.chaos.load.GatewayClient;
import org.meedoen.chaos.load.Scenario;
import org.meedoen.chaos.load.SimulatedLoad;
import org.meedoen.chaos.verification.Anomalies;
import org.meedoen.chaos.verification.DeliveredMail;
import org.meedoen.chaos.verification.PendingWork;
import org.meedoen.chaos.verification.SignupCounts;
import org.meedoen.servers.FreePorts;
import org.meedoen.trial.CheckResult;
import org.meedoen.trial.TrialContext;
import org.meedoen.trial.TrialInstallation;

/** Injects faults under load for some time, waits until nothing is pending, and verifies every promise. */
public final class FaultRun {

    /** Within this time sign-ups work again. */
    static final Duration PROMISED_RECOVERY = Duration.ofSeconds(15);

    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(2);
    private static final Duration LONGEST_RESTART = Duration.ofMinutes(2);
    private static final Duration LONGEST_WAIT_FOR_PENDING_WORK = Duration.ofMinutes(6);
    private static final int CHECK_PATIENCE_SECONDS = 30;
    private static final int PROBES_A_MINUTE = 120;

    private final TrialContext context;
    private final long seed;
    private final Duration length;
    private final Outages outages = new Outages();
    private final Anomalies anomalies = new Anomalies();
    private final List<String> broken = new ArrayList<>();
    private final List<Recovery> slow = new ArrayList<>();
    private Recovery longest = new Recovery("nothing", Duration.ZERO);

    public FaultRun(TrialContext context, long seed, Duration length) {
        this.context = context;
        this.seed = seed;
        this.length = length;
    }

    public RunResult run() throws InterruptedException {
        var catcherPort = FreePorts.next();
        var smtp = context.keep(new SmtpFaultProxy(FreePorts.next(), catcherPort));
        var installation = context.keep(launch(catcherPort, smtp.port()));
        installation.awaitReady();
        var client = new GatewayClient(installation.port(), outages, anomalies);
        var scenario = new Scenario(installation);
        var load = context.keep(scenario.load(client, anomalies, seed));
        var injector = context.keep(
                new FaultInjector(new ProcessControl(installation.launcher().toHandle()), smtp, outages));
        var times = (int) (length.toSeconds() + LONGEST_RECOVERY.toSeconds()) * PROBES_A_MINUTE / 60;
        try (var probes = new RecoveryProbes(scenario.probe(client, times))) {
            load.begin();
            injectFaults(injector, probes, load);
        }
        return end(installation, load, injector);
    }

    private TrialInstallation launch(int catcherPort, int smtpPort) {
        context.progress().now("starting Meedoen, two of each service");
        var environment = Map.of(
                "MEEDOEN_INSTANCES", "2",
                "MEEDOEN_CATCHER_PORT", String.valueOf(catcherPort),
                "MEEDOEN_SMTP_PROXY_PORT", String.valueOf(smtpPort));
        return TrialInstallation.launch(context.repository(), context.folder("data"), environment, outages::read);
    }

    private void injectFaults(FaultInjector injector, RecoveryProbes probes, SimulatedLoad load)
            throws InterruptedException {
        var schedule = new FaultSchedule(seed);
        var until = System.nanoTime() + length.toNanos();
        Thread.sleep(Duration.ofSeconds(5));
        while (System.nanoTime() < until) {
            var faults = schedule.next();
            context.progress().now(faults.toString());
            var end = injector.inject(faults);
            recover(faults, probes.recovery(end, LONGEST_RECOVERY).orElse(LONGEST_RECOVERY), load);
            outages.awaitAll(LONGEST_RESTART);
            Thread.sleep(faults.rest());
        }
    }

    private void recover(FaultSet faults, Duration took, SimulatedLoad load) {
        var recovery = new Recovery(faults.toString(), took);
        context.progress()
                .now("sign-ups work again after %d ms (%d client actions so far, %d anomalies)"
                        .formatted(
                                took.toMillis(), load.actions(), anomalies.all().size()));
        if (took.compareTo(longest.took()) > 0) {
            longest = recovery;
        }
        if (took.compareTo(PROMISED_RECOVERY) > 0) {
            slow.add(recovery);
        }
    }

    private RunResult end(TrialInstallation installation, SimulatedLoad load, FaultInjector injector)
            throws InterruptedException {
        context.progress().now("no more faults; waiting for all components and the last responses");
        outages.awaitAll(LONGEST_RESTART).forEach(component -> broken.add(component.title() + " did not come back"));
        load.end();
        new PendingWork(installation.databases(), context.progress())
                .await(LONGEST_WAIT_FOR_PENDING_WORK)
                .forEach(pending -> broken.add("still pending: " + pending));
        context.progress().now("comparing the responses with the final state");
        broken.addAll(load.brokenPromises());
        var mails = new DeliveredMail(installation.data().resolve("mail"), installation.databases()).find();
        broken.addAll(mails.broken());
        context.progress().now("running the consistency check");
        var check = CheckResult.of(installation.data(), CHECK_PATIENCE_SECONDS);
        if (!check.passed()) {
            broken.addAll(check.lines());
        }
        broken.addAll(anomalies.all());
        return new RunResult(
                seed,
                length,
                injector.counted(),
                SignupCounts.of(installation.databases()),
                load.actions(),
                mails.mails(),
                mails.again(),
                anomalies.counted(),
                longest,
                check.total(),
                List.copyOf(slow),
                List.copyOf(broken));
    }
}
