package org.meedoen.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;

/**
 * How a program that refuses to be root's is run by root: in a user namespace where root is nobody, or, where that is
 * not allowed (in most containers), as the user nobody, who is then given the files.
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

        /** It can be passed, but not listed. */
        @Override
        void passThrough(Path folder) throws IOException {
            var permissions = Files.getPosixFilePermissions(folder);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
            Files.setPosixFilePermissions(folder, permissions);
        }
    };

    abstract List<String> prefix();

    void own(Path path) throws IOException {}

    /** Lets the program reach its own files inside that folder. */
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
