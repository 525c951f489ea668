package org.meedoen.servers;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that only their owner can read: they contain names, sign-in links and secrets. */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    private OwnerOnly() {}

    /** Creates the folder if it is missing, and restricts it. */
    public static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.setPosixFilePermissions(folder, FOLDER);
    }

    /** Creates an empty file if it is missing, and restricts it. */
    public static Path file(Path file) throws IOException {
        try {
            return Files.createFile(file, attribute());
        } catch (FileAlreadyExistsException e) {
            return Files.setPosixFilePermissions(file, FILE);
        }
    }

    /** The attribute with which a file is created. */
    public static FileAttribute<Set<PosixFilePermission>> attribute() {
        return PosixFilePermissions.asFileAttribute(FILE);
    }
}
