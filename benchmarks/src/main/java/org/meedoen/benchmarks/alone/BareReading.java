package org.meedoen.benchmarks.alone;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;

/** The topic read to its end, and nothing done with it. */
public final class BareReading {

    private static final Duration POLL = Duration.ofMillis(250);

    private BareReading() {}

    /** @param reader stands where the reading has to begin */
    public static double perSecond(Consumer<byte[], byte[]> reader, int records) {
        var pace = new Pace();
        for (var read = 0; read < records; ) {
            read += reader.poll(POLL).count();
            pace.seen(read, System.nanoTime());
        }
        return pace.perSecond();
    }
}
