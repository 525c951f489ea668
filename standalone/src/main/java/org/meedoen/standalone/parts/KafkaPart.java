package org.meedoen.standalone.parts;

import java.nio.file.Path;
import org.meedoen.servers.Durability;
import org.meedoen.servers.KafkaBroker;
import org.meedoen.servers.KafkaPorts;

/** One Kafka broker. */
public record KafkaPart(Path home, KafkaPorts ports) implements Part {

    @Override
    public String name() {
        return "Kafka";
    }

    @Override
    public Process start() throws InterruptedException {
        return ServerStart.started(
                () -> KafkaBroker.start(home, ports, Durability.DURABLE).process());
    }
}
