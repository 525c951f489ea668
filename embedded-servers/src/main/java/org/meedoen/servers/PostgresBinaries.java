package org.meedoen.servers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
record PostgresBinaries(Path home) {

    private static final Set<PosixFilePermission> FOR_ALL = PosixFilePermissions.fromString("rwxr-xr-x");

    /** Unpacks beside the final place and then renames, so that a half-unpacked folder is never used. */
    static PostgresBinaries unpackedIn(Path folder) throws IOException {
        var archive = archiveName();
        try (var stream = PostgresBinaries.class.getResourceAsStream("/" + archive)) {
            if (stream == null) {
                throw new IOException("There is no PostgreSQL for this machine: " + archive);
            }
            Files.createDirectories(folder);
            var home = folder.resolve("postgresql-" + fingerprint(archive));
            if (!Files.exists(home)) {
                unpackInto(home, stream);
            }
            return new PostgresBinaries(home);
        }
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    private static String archiveName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        var arm = System.getProperty("os.arch").equals("aarch64");
        return "postgres-" + system + "-" + (arm ? "arm_64" : "x86_64") + ".txz";
    }

    /** The length of the archive distinguishes versions without reading all of it. */
    private static String fingerprint(String archive) throws IOException {
        var connection = PostgresBinaries.class.getResource("/" + archive).openConnection();
        connection.setUseCaches(false);
        return archive.replaceAll("^postgres-|\\.txz$", "") + "-" + connection.getContentLengthLong();
    }

    private static void unpackInto(Path home, InputStream archive) throws IOException {
        var unfinished = Files.createTempDirectory(home.getParent(), "unpacking");
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, unfinished);
            }
        }
        Files.setPosixFilePermissions(unfinished, FOR_ALL);
        Files.move(unfinished, home);
    }

    private static void unpack(TarArchiveEntry entry, TarArchiveInputStream tar, Path root) throws IOException {
        var target = root.resolve(entry.getName()).normalize();
        if (entry.isDirectory()) {
            Files.createDirectories(target);
        } else {
            Files.createDirectories(target.getParent());
            store(entry, tar, target);
        }
    }

    private static void store(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, target);
            if ((entry.getMode() & 0111) != 0) {
                Files.setPosixFilePermissions(target, FOR_ALL);
            }
        }
    }
}
