package org.meedoen.system;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.meedoen.servers.FreePorts;

/** Meedoen on free ports and with data of its own, started by its launcher; one for all tests that change no settings. */
final class RunningMeedoen implements AutoCloseable {

    static final String ADMIN = "beheer@meedoen.example";
    private static RunningMeedoen shared;

    private final Process launcher;
    private final Path data;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> ready = new CompletableFuture<>();
    private Person administrator;
    final String site;
    final String mail;

    private RunningMeedoen(int instances, Path data) throws IOException {
        var port = FreePorts.next();
        var mailPort = FreePorts.next();
        this.data = data;
        site = "http://localhost:" + port;
        mail = "http://localhost:" + mailPort;
        var builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                "target/classes:target/lib/*",
                "org.meedoen.standalone.Launcher");
        builder.environment().put("MEEDOEN_PORT", String.valueOf(port));
        builder.environment().put("MEEDOEN_MAIL_PORT", String.valueOf(mailPort));
        builder.environment().put("MEEDOEN_DATA", data.toString());
        builder.environment().put("MEEDOEN_ADMIN", ADMIN);
        builder.environment().put("MEEDOEN_INSTANCES", String.valueOf(instances));
        builder.environment()
                .put("MEEDOEN_JARS", Path.of("..").toAbsolutePath().normalize().toString());
        launcher = builder.redirectErrorStream(true).start();
        Thread.ofVirtual().start(this::listen);
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
            return startOn(instances, Files.createTempDirectory("meedoen-system"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RunningMeedoen startOn(int instances, Path data) {
        try {
            var meedoen = new RunningMeedoen(instances, data);
            meedoen.ready.get(180, SECONDS);
            return meedoen;
        } catch (Exception e) {
            throw new IllegalStateException("Meedoen did not get ready", e);
        }
    }

    private void listen() {
        try (BufferedReader lines = launcher.inputReader()) {
            lines.lines().forEach(this::hear);
        } catch (IOException | UncheckedIOException e) {
            hear("The launcher's output ended: " + e);
        }
        ready.completeExceptionally(new IllegalStateException(String.join("\n", said)));
    }

    private void hear(String line) {
        said.add(line);
        System.out.println("[meedoen] " + line);
        if (line.contains("Meedoen is ready: ")) {
            ready.complete(line);
        }
    }

    /** Signed in once: an address gets only so many mails to sign in with. */
    synchronized Person administrator() {
        if (administrator == null) {
            administrator = Person.signedIn(this, ADMIN);
        }
        return administrator;
    }

    List<String> said() {
        return List.copyOf(said);
    }

    Path data() {
        return data;
    }

    /** The processes of a part, such as {@code signup-service} or {@code kafka}. */
    Stream<ProcessHandle> processes(String part) {
        return launcher.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(part))
                .filter(process -> process.info().command().orElse("").endsWith("java"));
    }

    /** As the kernel does it when memory runs out: without a word. */
    void kill(String part) {
        var victims = processes(part).toList();
        if (victims.isEmpty()) {
            throw new IllegalStateException("There is no process of " + part);
        }
        victims.forEach(ProcessHandle::destroyForcibly);
    }

    List<ProcessHandle> everyProcess() {
        return Stream.concat(Stream.of(launcher.toHandle()), launcher.descendants())
                .toList();
    }

    Process launcher() {
        return launcher;
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(20, SECONDS)) {
                launcher.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
