package org.meedoen.standalone;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.meedoen.standalone.parts.StartException;

/** Runs Meedoen on this machine until it is interrupted. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            var installation = new Installation(Settings.from(System.getenv(), Path.of("")));
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(installation::stop));
            installation.start();
            new CountDownLatch(1).await();
        } catch (StartException reason) {
            System.err.println(reason.getMessage());
            System.exit(1);
        }
    }
}
