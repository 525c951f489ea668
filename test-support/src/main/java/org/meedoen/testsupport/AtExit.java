package org.meedoen.testsupport;

/** Runs something when the JVM ends. */
final class AtExit {

    private AtExit() {}

    static void run(Runnable work) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(work));
    }
}
