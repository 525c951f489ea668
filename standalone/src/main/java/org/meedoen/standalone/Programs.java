package org.meedoen.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.meedoen.standalone.parts.CannotStart;

/** The services' jars, copied from where they were built, so that a build does not disturb what runs. */
record Programs(Path home, Path copies) {

    Path jar(String module) {
        var built = built(module);
        var copy = copies.resolve(module + ".jar");
        try {
            Files.createDirectories(copies);
            if (!same(built, copy)) {
                Files.copy(built, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
            return copy;
        } catch (IOException e) {
            throw new CannotStart("The program " + built + " could not be copied: " + e);
        }
    }

    private static boolean same(Path one, Path other) throws IOException {
        return Files.exists(other)
                && Files.size(one) == Files.size(other)
                && Files.getLastModifiedTime(one).equals(Files.getLastModifiedTime(other));
    }

    private Path built(String module) {
        return List.of(home.resolve(module).resolve("target"), home).stream()
                .map(folder -> jarIn(folder, module))
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow(() -> new CannotStart("There is no " + module + " in " + home + ": build it first."));
    }

    private static List<Path> jarIn(Path folder, String module) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, module + "*.jar")) {
            for (var file : files) {
                return List.of(file);
            }
            return List.of();
        } catch (IOException e) {
            throw new CannotStart("The folder " + folder + " could not be read: " + e);
        }
    }
}
