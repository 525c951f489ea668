package org.meedoen.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.meedoen.servers.OwnerOnly;
import org.meedoen.standalone.parts.StartException;

/** The data folder of an installation; one launcher uses it at a time. */
record DataDirectory(Path path, FileChannel lockFile) {

    /** Marks the folder as Meedoen's for `./meedoen reset`, and holds the id of the process that uses it. */
    private static final String MARK = ".meedoen";

    static DataDirectory open(Path path) {
        try {
            if (Files.exists(path) && !Files.exists(path.resolve(MARK)) && !isEmpty(path)) {
                throw new StartException(path + " holds files that are not Meedoen's; choose another folder:"
                        + " MEEDOEN_DATA=... ./meedoen run");
            }
            OwnerOnly.folder(path);
            OwnerOnly.folder(path.resolve("logs"));
            var lockFile = FileChannel.open(OwnerOnly.file(path.resolve(MARK)), StandardOpenOption.WRITE);
            if (lock(lockFile) == null) {
                throw new StartException("Meedoen already runs on the data in " + path + ".");
            }
            var pid = String.valueOf(ProcessHandle.current().pid());
            lockFile.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            return new DataDirectory(path, lockFile);
        } catch (IOException e) {
            throw new StartException("The data cannot be kept in " + path + ": " + e);
        }
    }

    private static boolean isEmpty(Path path) throws IOException {
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        return file.tryLock();
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path postgresLog() {
        return path.resolve("postgresql").resolve("postgresql.log");
    }

    /** The log of a new run; the log of the previous run is kept beside it. */
    Path log(String name) {
        var log = path.resolve("logs").resolve(name + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(name + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
            return OwnerOnly.file(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
