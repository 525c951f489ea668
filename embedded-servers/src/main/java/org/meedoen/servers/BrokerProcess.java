package org.meedoen.servers;

import kafka.Kafka;
import kafka.tools.StorageTool;

/** The main class of the broker's process. Formats the storage if there is none, and starts the broker. */
final class BrokerProcess {

    private static final String CLUSTER = "bWVlZG9lbi1jbHVzdGVyLQ";

    private BrokerProcess() {}

    public static void main(String[] arguments) {
        var settings = arguments[0];
        var format = new String[] {"format", "--cluster-id", CLUSTER, "--ignore-formatted", "--config", settings};
        if (StorageTool.execute(format, System.out) != 0) {
            System.exit(1);
        }
        Kafka.main(new String[] {settings});
    }
}
