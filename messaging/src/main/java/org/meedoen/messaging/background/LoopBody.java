package org.meedoen.messaging.background;

/** The body of a {@link BackgroundLoop}. */
@FunctionalInterface
public interface LoopBody {

    /** Runs until a stop is requested. If it throws or returns earlier, it is called again. */
    void run(StopSignal stop) throws Exception;
}
