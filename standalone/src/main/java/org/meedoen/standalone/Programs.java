package org.meedoen.standalone;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meedoen.standalone.parts.CannotStart;
import org.meedoen.standalone.parts.Program;
import org.meedoen.standalone.parts.ServicePart;

/**
 * The services' jars, laid out beside the data: a service starts in half the time from plain jars as from jars within a
 * jar, and a build does not disturb what runs.
 */
record Programs(Path home, Path folder, Rehearsing rehearsing) {

    /** Lays out anew what was built since. */
    void prepare(List<String> modules) {
        modules.parallelStream().forEach(this::prepare);
    }

    Program program(String module) {
        var cache = rehearsing == Rehearsing.NEVER ? Optional.<Path>empty() : Optional.of(cache(module));
        return new Program(folder.resolve(module).resolve(module + ".jar"), cache);
    }

    /** Beside what was built, as every installation can use it; named after what it is good for. */
    private Path cache(String module) {
        var built = built(module);
        var jdk = System.getProperty("java.vm.vendor") + " " + Runtime.version();
        var fits = Integer.toHexString((print(built) + " " + jdk + " " + ServicePart.options()).hashCode());
        return built.resolveSibling(module + "-" + fits + ".aot");
    }

    private void prepare(String module) {
        var built = built(module);
        var stamp = folder.resolve(module + ".stamp");
        try {
            var print = print(built);
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(print)) {
                Files.createDirectories(folder);
                Files.deleteIfExists(stamp);
                extract(built, module);
                Files.writeString(stamp, print);
            }
        } catch (IOException e) {
            throw new CannotStart("The program " + built + " could not be laid out: " + e);
        }
    }

    private static String print(Path built) {
        try {
            return Files.size(built) + " " + Files.getLastModifiedTime(built);
        } catch (IOException e) {
            throw new CannotStart("The program " + built + " could not be read: " + e);
        }
    }

    private void extract(Path built, String module) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djarmode=tools",
                "-jar",
                built.toString(),
                "extract",
                "--force",
                "--application-filename",
                module + ".jar",
                "--destination",
                folder.resolve(module).toString());
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("Ended with " + process.exitValue() + ": " + String.join(" ", command));
        }
    }

    private Path built(String module) {
        return Stream.of(home.resolve(module).resolve("target"), home)
                .flatMap(place -> jarsIn(place, module).stream())
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no " + module + " in " + home + ": build it first."));
    }

    private static List<Path> jarsIn(Path place, String module) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().matches(module + "(-[0-9].*)?\\.jar"))
                    .toList();
        } catch (IOException e) {
            throw new CannotStart("The folder " + place + " could not be read: " + e);
        }
    }
}
