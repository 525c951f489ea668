package org.meedoen.testsupport;

/** Work that is done when the JVM ends. */
final class AtExit {

    private AtExit() {}

    static void run(Runnable work) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(work));
    }
}
