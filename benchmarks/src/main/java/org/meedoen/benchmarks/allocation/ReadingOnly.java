package org.meedoen.benchmarks.allocation;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;

/** Reads a topic to its end and does nothing with the records. */
public final class ReadingOnly {

    private static final Duration POLL = Duration.ofMillis(250);

    private ReadingOnly() {}

    /** @param reader is positioned where reading begins */
    public static double perSecond(Consumer<byte[], byte[]> reader, int records) {
        var throughput = new Throughput();
        for (var read = 0; read < records; ) {
            read += reader.poll(POLL).count();
            throughput.seen(read, System.nanoTime());
        }
        return throughput.perSecond();
    }
}
