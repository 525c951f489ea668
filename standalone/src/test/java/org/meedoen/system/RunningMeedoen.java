package org.meedoen.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meedoen.fuzz.Target;
import org.meedoen.standalone.TestInstallations;
import org.meedoen.trial.CheckResult;
import org.meedoen.trial.TrialInstallation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A running installation; one for all tests that change no settings. */
final class RunningMeedoen implements AutoCloseable {

    static final String ADMIN = "beheer@meedoen.example";
    private static RunningMeedoen shared;

    private final TrialInstallation installation;
    private final Path data;
    private Person administrator;
    final String site;
    final String mail;

    private RunningMeedoen(Path data, Map<String, String> settings) {
        this.data = data;
        installation = TestInstallations.start(data, settings);
        site = installation.site();
        mail = installation.mail();
    }

    static synchronized RunningMeedoen shared() {
        if (shared == null) {
            shared = start(1);
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(shared::close));
        }
        return shared;
    }

    static RunningMeedoen start(int instances) {
        try {
            return new RunningMeedoen(Files.createTempDirectory("meedoen-system"), settings(instances));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> settings(int instances) {
        return Map.of(
                "MEEDOEN_ADMIN", ADMIN, "MEEDOEN_INSTANCES", String.valueOf(instances), "MEEDOEN_REHEARSALS", "first");
    }

    Path data() {
        return data;
    }

    CheckResult check(int patience) {
        return CheckResult.of(data, patience);
    }

    /** Direct access, to break what the services would not. */
    JdbcClient database(String service) {
        return JdbcClient.create(
                new SingleConnectionDataSource(installation.databases().of(service), true));
    }

    /** The ports of the gateway and of every service. */
    List<Target> ports() {
        return Target.parse(CheckResult.settings(data).getOrDefault("MEEDOEN_PORTS", ""));
    }

    int port(String name) {
        return ports().stream()
                .filter(port -> port.name().equals(name))
                .findFirst()
                .orElseThrow()
                .port();
    }

    Path logs() {
        return data.resolve("logs");
    }

    /** Starts again on the same data. */
    RunningMeedoen again() {
        return new RunningMeedoen(data, settings(1));
    }

    /** Another start after a key has leaked. */
    RunningMeedoen againWithNewKeys() {
        var settings = new HashMap<>(settings(1));
        settings.put("MEEDOEN_KEYS_NOT_BEFORE", Instant.now().toString());
        return new RunningMeedoen(data, settings);
    }

    /** Signed in once, as the number of sign-in mails per address is limited. */
    synchronized Person administrator() {
        if (administrator == null) {
            administrator = Person.signedIn(this, ADMIN);
        }
        return administrator;
    }

    List<ProcessHandle> processes(String part) {
        return installation.processes("meedoen.part=" + part);
    }

    /** Kills it as the kernel does when memory runs out. Returns when it is up again. */
    void killAndAwaitReturn(String part, String name) {
        var returns = installation.linesWith(name + " is up again");
        var victims = processes(part);
        if (victims.isEmpty()) {
            throw new IllegalStateException("There is no process of " + part);
        }
        victims.forEach(ProcessHandle::destroyForcibly);
        installation.awaitLines(name + " is up again", returns + victims.size());
    }

    /** Stops it as Ctrl-C does. Returns the commands of the processes that have not ended in time. */
    List<String> stillRunningAfter(Duration patience) throws InterruptedException {
        var processes = installation.everyProcess();
        installation.stop();
        installation.launcher().waitFor(patience);
        return processes.stream()
                .filter(TrialInstallation::runs)
                .map(process ->
                        process.pid() + " " + process.info().commandLine().orElse(""))
                .toList();
    }

    @Override
    public void close() {
        installation.close();
    }
}
