package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Mails, logs, secrets and data are readable only by the user who runs Meedoen. Unpacked programs are not secret. */
class FilesForTheOwnerIT {

    private static final List<String> PROGRAMS = List.of("programs", "postgresql/programs");

    private final RunningMeedoen meedoen = RunningMeedoen.shared();

    @Test
    void onlyTheirOwnerCanReadThem() {
        Person.anybody(meedoen);
        var data = meedoen.data();
        assertThat(Stream.of("mail", "logs", "secrets", "kafka", "postgresql").map(data::resolve))
                .allSatisfy(folder -> assertThat(open(folder)).isEmpty());
        assertThat(permissions(data)).matches("rwx-----[-x]");
    }

    /** Files and folders to which other users have access. */
    private List<String> open(Path folder) {
        try (var all = Files.walk(folder)) {
            var found = all.filter(path -> !isProgram(path) && !Files.isSymbolicLink(path))
                    .toList();
            assertThat(found).hasSizeGreaterThan(1);
            return found.stream()
                    .filter(path -> !permissions(path).endsWith("------"))
                    .map(path -> permissions(path) + " " + path)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isProgram(Path path) {
        return PROGRAMS.stream()
                .anyMatch(program -> path.startsWith(meedoen.data().resolve(program)));
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
