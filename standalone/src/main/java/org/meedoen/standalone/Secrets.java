package org.meedoen.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.meedoen.servers.OwnerOnly;

/** Passwords between the parts, generated once per installation. */
record Secrets(Path folder) {

    static Secrets in(Path folder) {
        try {
            return new Secrets(OwnerOnly.folder(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String get(String name) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                Files.writeString(OwnerOnly.file(file), new BigInteger(160, new SecureRandom()).toString(36));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
