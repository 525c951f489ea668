package org.meedoen.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.meedoen.fuzz.Target;
import org.meedoen.standalone.LaunchedMeedoen;

/** Meedoen as its users meet it; one installation for all tests that change no settings. */
final class RunningMeedoen implements AutoCloseable {

    static final String ADMIN = "beheer@meedoen.example";
    private static RunningMeedoen shared;

    private final LaunchedMeedoen launched;
    private final Path data;
    private Person administrator;
    final String site;
    final String mail;

    private RunningMeedoen(int instances, Path data) {
        this.data = data;
        launched = LaunchedMeedoen.start(
                data,
                Map.of(
                        "MEEDOEN_ADMIN",
                        ADMIN,
                        "MEEDOEN_INSTANCES",
                        String.valueOf(instances),
                        "MEEDOEN_REHEARSALS",
                        "first"));
        site = launched.site();
        mail = launched.mail();
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
            return new RunningMeedoen(instances, Files.createTempDirectory("meedoen-system"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ConsistencyChecked check(int patience) {
        return ConsistencyChecked.on(data, patience);
    }

    /** Of the gateway and of every service. */
    List<Target> ports() {
        return Target.parse(ConsistencyChecked.settings(data).getOrDefault("MEEDOEN_PORTS", ""));
    }

    Path logs() {
        return data.resolve("logs");
    }

    /** Another start on the same data. */
    RunningMeedoen again() {
        return new RunningMeedoen(1, data);
    }

    /** Signed in once: an address gets only so many mails to sign in with. */
    synchronized Person administrator() {
        if (administrator == null) {
            administrator = Person.signedIn(this, ADMIN);
        }
        return administrator;
    }

    List<ProcessHandle> processes(String part) {
        return launched.processes("meedoen.part=" + part);
    }

    /** As the kernel does it when memory runs out: without a word. Returns when it was started again. */
    void killAndAwaitReturn(String part, String name) {
        var returns = launched.linesWith(name + " is back");
        var victims = processes(part);
        if (victims.isEmpty()) {
            throw new IllegalStateException("There is no process of " + part);
        }
        victims.forEach(ProcessHandle::destroyForcibly);
        launched.awaitLines(name + " is back", returns + victims.size());
    }

    /** As `kill` or Ctrl-C does. Returns the commands of what has not ended by then. */
    List<String> stillRunningAfter(Duration patience) throws InterruptedException {
        var processes = launched.everyProcess();
        launched.stop();
        launched.launcher().waitFor(patience);
        return processes.stream()
                .filter(LaunchedMeedoen::runs)
                .map(process ->
                        process.pid() + " " + process.info().commandLine().orElse(""))
                .toList();
    }

    @Override
    public void close() {
        launched.close();
    }
}
