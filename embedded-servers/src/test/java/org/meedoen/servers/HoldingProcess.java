package org.meedoen.servers;

import java.io.IOException;
import java.nio.file.Path;
import org.meedoen.servers.Leash.EndedBy;

/** Holds a child, tells its id, and waits to be killed. */
final class HoldingProcess {

    private HoldingProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var child = Leash.hold(new ProcessBuilder("sleep", "601"), EndedBy.TERM, Path.of(arguments[0]));
        System.out.println(child.pid());
        child.waitFor();
    }
}
