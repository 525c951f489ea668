package org.meedoen.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;

/** The directory of a server, deleted after the tests. */
final class TestDirectory {

    private TestDirectory() {}

    static Path create(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One per user, kept between runs. A folder of this name that belongs to another user is refused. */
    static Path shared(String name) {
        var user = System.getProperty("user.name");
        try {
            var folder = Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir"), name + "-" + user));
            if (!Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).getName().equals(user)) {
                throw new IOException("Not ours: " + folder);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException e) {
            System.err.println("Not deleted: " + directory + " (" + e.getMessage() + ")");
        }
    }
}
