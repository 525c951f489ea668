package org.meedoen.standalone;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/** A stub of a service that is ready at once and returns its environment, to test the launcher without the services. */
final class StandInService {

    /** If set, no training ends by itself. */
    static final String ENDLESS_TRAINING = "STAND_IN_ENDLESS_TRAINING";

    private StandInService() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length > 0) {
            extract(Path.of(arguments[arguments.length - 1]), arguments[3]);
            return;
        }
        var environment = System.getenv();
        if ("onRefresh".equals(System.getProperty("spring.context.exit"))) {
            train(environment.containsKey(ENDLESS_TRAINING));
            return;
        }
        var port =
                Integer.parseInt(environment.getOrDefault("SERVER_PORT", environment.getOrDefault("MEEDOEN_PORT", "")));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", exchange -> {
            var body = (String.join("\n", new TreeMap<>(environment).toString().split(", "))
                            + "\n"
                            + ManagementFactory.getRuntimeMXBean().getInputArguments())
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        server.createContext("/compiler", exchange -> {
            var body = compiledByC2() ? "C2" : "C1";
            exchange.sendResponseHeaders(200, body.length());
            try (exchange) {
                exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
    }

    /** Whether C2 compiles the work, which the training did too, when there is enough of it. */
    private static boolean compiledByC2() {
        var until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < until) {
            work(100_000);
            if (compiled().anyMatch(method -> method.matches("\\d+ 4 .*StandInService\\.step\\(.*"))) {
                return true;
            }
        }
        return false;
    }

    private static Stream<String> compiled() {
        try {
            var commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
            return ManagementFactory.getPlatformMBeanServer()
                    .invoke(commands, "compilerCodelist", null, null)
                    .toString()
                    .lines();
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long work(int steps) {
        var sum = 0L;
        for (var step = 0; step < steps; step++) {
            sum += step(step);
        }
        return sum;
    }

    private static long step(int number) {
        var hash = (long) number;
        for (var round = 0; round < 50; round++) {
            hash = hash * 31 + (hash >>> 7);
        }
        return hash;
    }

    private static void train(boolean endless) {
        work(100_000);
        while (endless) {
            LockSupport.park();
        }
    }

    /** What a service's jar does when it is extracted. */
    private static void extract(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        writeJar(folder.resolve(name));
    }

    static void jarsIn(Path folder) throws IOException {
        for (var module : new String[] {"signup-service", "capacity-service", "notification-service", "gateway"}) {
            writeJar(folder.resolve(module + "-0.1.0-SNAPSHOT.jar"));
        }
    }

    private static void writeJar(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        var entry = StandInService.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar);
                var out = new JarOutputStream(file, manifest);
                var code = StandInService.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
        }
    }
}
