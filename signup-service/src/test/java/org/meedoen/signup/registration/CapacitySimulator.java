package org.meedoen.signup.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.WireNames;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.CompanionRequested;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.messaging.EventJson;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.kafka.CloudEventHeaders;
import org.meedoen.testsupport.TestServers;

/** Answers for one congress over the real topics. */
public class CapacitySimulator implements AutoCloseable {

    private static final EventTypes types =
            EventTypes.of(WireNames.of(SignupEvent.class), WireNames.of(PlaceEvent.class));

    private final CongressId congress;
    private final KafkaConsumer<byte[], byte[]> signups = new KafkaConsumer<>(
            Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "fetch.max.wait.ms", 20),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    private final KafkaProducer<byte[], byte[]> places = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "linger.ms", 0),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    private final SimpleCapacity rules;
    private final List<PlaceEvent> told = new ArrayList<>();
    private final List<SignupEvent> heard = new ArrayList<>();
    private final Thread thread;
    private volatile boolean answering = true;
    private volatile boolean open = true;

    public CapacitySimulator(CongressId congress) {
        this.congress = congress;
        this.rules = new SimpleCapacity(congress, this::answer);
        this.thread = Thread.ofPlatform().name("capacity of " + congress).start(this::run);
    }

    public synchronized void has(SlotId slot, int capacity) {
        rules.has(slot, capacity);
    }

    public synchronized void hasNoWaitingList(SlotId slot) {
        rules.hasNoWaitingList(slot);
    }

    /** Who has a place in one gets none in the other. */
    public synchronized void overlap(SlotId one, SlotId other) {
        rules.overlap(one, other);
    }

    public void keepSilent() {
        answering = false;
    }

    public void answerAgain() {
        answering = true;
    }

    public synchronized List<PlaceEvent> told() {
        return List.copyOf(told);
    }

    public synchronized List<SignupEvent> heard() {
        return List.copyOf(heard);
    }

    public void tell(PlaceEvent event) {
        var headers = CloudEventHeaders.of(UUID.randomUUID(), types.nameOf(event), "capacity", Instant.now());
        places.send(new ProducerRecord<>(
                Topics.PLACES,
                null,
                congress.value().getBytes(),
                EventJson.mapper().writeValueAsBytes(event),
                headers));
    }

    private void run() {
        var partitions = partitions();
        signups.assign(partitions);
        signups.seekToBeginning(partitions);
        while (open) {
            if (!answering) signups.pause(partitions);
            else signups.resume(partitions);
            for (var record : signups.poll(Duration.ofMillis(20))) {
                if (congress.value().equals(new String(record.key()))) hear(record.headers(), record.value());
            }
        }
    }

    /** The service makes the topic while it starts. */
    private List<TopicPartition> partitions() {
        var found = signups.partitionsFor(Topics.SIGNUPS);
        while (open && found.isEmpty()) {
            found = signups.partitionsFor(Topics.SIGNUPS);
        }
        return found.stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    private synchronized void hear(Headers headers, byte[] value) {
        var type = CloudEventHeaders.type(headers).flatMap(types::typeOf).orElseThrow();
        var event = (SignupEvent) EventJson.mapper().readValue(value, type);
        heard.add(event);
        if (event instanceof SignupRequested requested) rules.decide(requested);
        if (event instanceof AssignmentRequested assignment) rules.assign(assignment);
        if (event instanceof CompanionRequested request) rules.accompany(request);
        if (event instanceof SignupWithdrawn withdrawn) rules.release(withdrawn);
    }

    private void answer(PlaceEvent event) {
        told.add(event);
        tell(event);
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
        signups.close();
        places.close();
    }
}
