package org.meedoen.servers;

import java.io.IOException;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** What runs in the broker's process: formats the storage when needed, serves, and ends when its standard input does. */
final class BrokerProcess {

    private static final String CLUSTER = "bWVlZG9lbi1jbHVzdGVyLQ";

    private BrokerProcess() {}

    public static void main(String[] arguments) {
        var settings = arguments[0];
        Thread.ofPlatform().daemon().name("parent-watch").start(BrokerProcess::exitWithParent);
        var format = new String[] {"format", "--cluster-id", CLUSTER, "--ignore-formatted", "--config", settings};
        if (StorageTool.execute(format, System.out) != 0) {
            System.exit(1);
        }
        Kafka.main(new String[] {settings});
    }

    private static void exitWithParent() {
        try {
            while (System.in.read() >= 0) {
                // nothing is ever said; only the end of the stream counts
            }
        } catch (IOException e) {
            System.err.println("Standard input failed: " + e.getMessage());
        }
        System.exit(0);
    }
}
