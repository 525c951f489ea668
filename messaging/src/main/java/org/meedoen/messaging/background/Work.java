package org.meedoen.messaging.background;

/** What a {@link BackgroundLoop} does. */
@FunctionalInterface
public interface Work {

    /** Works until it is stopped; after a fault, or when it returns earlier, it is called again. */
    void work(Stop stop) throws Exception;
}
