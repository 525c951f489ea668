package org.meedoen.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * Prepares a program that refuses to run as root. If the current user is root, the program runs in a user namespace without
 * rights or, where that is not allowed (in most containers), as the user nobody, who then owns the files.
 */
enum Unprivileged {
    ORDINARY_USER {
        @Override
        List<String> prefix() {
            return List.of();
        }
    },
    USER_NAMESPACE {
        @Override
        List<String> prefix() {
            return List.of("unshare", "-U");
        }
    },
    NOBODY {
        @Override
        List<String> prefix() {
            return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        }

        @Override
        void own(Path path) throws IOException {
            OneShot.run(List.of("chown", "-R", "65534:65534", path.toString()));
        }

        /** Others can pass through the folder, but cannot list it. */
        @Override
        void passThrough(Path folder) throws IOException {
            var permissions = Files.getPosixFilePermissions(folder);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(folder, permissions);
        }
    };

    abstract List<String> prefix();

    void own(Path path) throws IOException {}

    /** Gives the program access to its own files inside the folder. */
    void passThrough(Path folder) throws IOException {}

    static Unprivileged now() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return ORDINARY_USER;
        }
        return OneShot.succeeds(List.of("unshare", "-U", "true")) ? USER_NAMESPACE : NOBODY;
    }

    List<String> command(Path program, String... arguments) {
        var command = new ArrayList<>(prefix());
        command.add(program.toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
