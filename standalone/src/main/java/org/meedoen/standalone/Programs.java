package org.meedoen.standalone;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.meedoen.standalone.parts.Program;
import org.meedoen.standalone.parts.ServicePart;
import org.meedoen.standalone.parts.StartException;

/**
 * Extracts the services' jars into the data folder: a service starts twice as fast from plain jars as from nested ones, and a
 * build does not disturb a running installation.
 */
record Programs(Path home, Path folder, AotTrainingMode training) {

    /** Extracts the modules that were built since. */
    void prepare(List<String> modules) {
        modules.parallelStream().forEach(this::prepare);
    }

    Program program(String module) {
        var cache = training == AotTrainingMode.NEVER ? Optional.<Path>empty() : Optional.of(cache(module));
        return new Program(folder.resolve(module).resolve(module + ".jar"), cache);
    }

    /** Beside the built jar, for all installations to use; its name holds a hash of what it fits. */
    private Path cache(String module) {
        var built = built(module);
        var jdk = System.getProperty("java.vm.vendor") + " " + Runtime.version();
        var hash = Integer.toHexString((fingerprint(built) + " " + jdk + " " + ServicePart.options()).hashCode());
        return built.resolveSibling(module + "-" + hash + ".aot");
    }

    private void prepare(String module) {
        var built = built(module);
        var stamp = folder.resolve(module + ".stamp");
        try {
            var fingerprint = fingerprint(built);
            if (!Files.exists(stamp) || !Files.readString(stamp).equals(fingerprint)) {
                Files.createDirectories(folder);
                Files.deleteIfExists(stamp);
                extract(built, module);
                Files.writeString(stamp, fingerprint);
            }
        } catch (IOException e) {
            throw new StartException("The program " + built + " could not be extracted: " + e);
        }
    }

    private static String fingerprint(Path built) {
        try {
            return Files.size(built) + " " + Files.getLastModifiedTime(built);
        } catch (IOException e) {
            throw new StartException("The program " + built + " could not be read: " + e);
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
                .orElseThrow(() -> new StartException("There is no " + module + " in " + home + ": build it first."));
    }

    private static List<Path> jarsIn(Path place, String module) {
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (var files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().matches(module + "(-[0-9].*)?\\.jar"))
                    .toList();
        } catch (IOException e) {
            throw new StartException("The folder " + place + " could not be read: " + e);
        }
    }
}
