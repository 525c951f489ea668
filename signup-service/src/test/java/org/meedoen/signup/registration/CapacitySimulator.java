package org.meedoen.signup.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.WireNames;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceWaitlisted;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.messaging.EventJson;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.kafka.CloudEventHeaders;
import org.meedoen.testsupport.TestServers;

/** Answers for one congress over the real topics, by rules as simple as the tests here need. */
class CapacitySimulator implements AutoCloseable {

    private static final EventTypes types =
            EventTypes.of(WireNames.of(SignupEvent.class), WireNames.of(PlaceEvent.class));

    private final String congress;
    private final KafkaConsumer<byte[], byte[]> signups = new KafkaConsumer<>(
            Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "fetch.max.wait.ms", 20),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    private final KafkaProducer<byte[], byte[]> places = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestServers.kafkaBootstrapServers(), "linger.ms", 0),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    private final Map<UUID, Integer> capacities = new HashMap<>();
    private final Set<UUID> withoutWaitingList = new HashSet<>();
    private final Map<UUID, UUID> clashing = new HashMap<>();
    private final Map<UUID, List<SignupRequested>> confirmed = new HashMap<>();
    private final Map<UUID, Deque<SignupRequested>> waiting = new HashMap<>();
    private final Map<UUID, Integer> decisions = new HashMap<>();
    private final List<PlaceEvent> told = new ArrayList<>();
    private final List<SignupEvent> heard = new ArrayList<>();
    private final Thread thread;
    private volatile boolean answering = true;
    private volatile boolean open = true;
    private long rank;

    CapacitySimulator(String congress) {
        this.congress = congress;
        this.thread = Thread.ofPlatform().name("capacity of " + congress).start(this::run);
    }

    synchronized void has(UUID slot, int capacity) {
        capacities.put(slot, capacity);
    }

    synchronized void hasNoWaitingList(UUID slot) {
        withoutWaitingList.add(slot);
    }

    /** Who has a place in one gets none in the other. */
    synchronized void overlap(UUID one, UUID other) {
        clashing.put(one, other);
        clashing.put(other, one);
    }

    void keepSilent() {
        answering = false;
    }

    void answerAgain() {
        answering = true;
    }

    synchronized List<PlaceEvent> told() {
        return List.copyOf(told);
    }

    synchronized List<SignupEvent> heard() {
        return List.copyOf(heard);
    }

    void tell(PlaceEvent event) {
        var headers = CloudEventHeaders.of(UUID.randomUUID(), types.nameOf(event), "capacity", Instant.now());
        places.send(new ProducerRecord<>(
                Topics.PLACES, null, congress.getBytes(), EventJson.mapper().writeValueAsBytes(event), headers));
    }

    private void run() {
        var partitions = signups.partitionsFor(Topics.SIGNUPS).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        signups.assign(partitions);
        signups.seekToBeginning(partitions);
        while (open) {
            if (!answering) signups.pause(partitions);
            else signups.resume(partitions);
            for (var record : signups.poll(Duration.ofMillis(20))) {
                if (congress.equals(new String(record.key()))) hear(record.headers(), record.value());
            }
        }
    }

    private synchronized void hear(org.apache.kafka.common.header.Headers headers, byte[] value) {
        var type = CloudEventHeaders.type(headers).flatMap(types::typeOf).orElseThrow();
        var event = (SignupEvent) EventJson.mapper().readValue(value, type);
        heard.add(event);
        if (event instanceof SignupRequested requested) decide(requested);
        if (event instanceof SignupWithdrawn withdrawn) release(withdrawn);
    }

    private void decide(SignupRequested requested) {
        var slot = requested.slotId();
        var clash = Optional.ofNullable(clashing.get(slot)).filter(other -> holds(requested.participantId(), other));
        if (clash.isPresent()) {
            refuse(requested, PlaceRefused.Reason.OVERLAP, clash.get());
        } else if (placesOf(slot).size() < capacities.getOrDefault(slot, 20)) {
            confirm(requested, PlaceConfirmed.How.AT_ONCE);
        } else if (withoutWaitingList.contains(slot)) {
            refuse(requested, PlaceRefused.Reason.FULL, null);
        } else {
            queueOf(slot).add(requested);
            answer(new PlaceWaitlisted(
                    congress,
                    requested.signupId(),
                    slot,
                    requested.participantId(),
                    next(requested.signupId()),
                    ++rank,
                    queueOf(slot).size(),
                    null,
                    null));
        }
    }

    private void release(SignupWithdrawn withdrawn) {
        var slot = withdrawn.slotId();
        var held = placesOf(slot).removeIf(one -> one.signupId().equals(withdrawn.signupId()));
        var waited = queueOf(slot).removeIf(one -> one.signupId().equals(withdrawn.signupId()));
        if (!held && !waited) return;
        answer(new PlaceReleased(
                congress,
                withdrawn.signupId(),
                slot,
                withdrawn.participantId(),
                next(withdrawn.signupId()),
                PlaceReleased.Reason.WITHDRAWN,
                held ? PlaceReleased.Held.PLACE : PlaceReleased.Held.WAITING));
        var first = held ? queueOf(slot).poll() : null;
        if (first != null) confirm(first, PlaceConfirmed.How.PROMOTED);
    }

    private void confirm(SignupRequested requested, PlaceConfirmed.How how) {
        placesOf(requested.slotId()).add(requested);
        answer(new PlaceConfirmed(
                congress,
                requested.signupId(),
                requested.slotId(),
                requested.participantId(),
                next(requested.signupId()),
                how,
                null,
                null));
    }

    private void refuse(SignupRequested requested, PlaceRefused.Reason reason, UUID clash) {
        answer(new PlaceRefused(
                congress,
                requested.signupId(),
                requested.slotId(),
                requested.participantId(),
                next(requested.signupId()),
                reason,
                clash,
                null,
                null));
    }

    private void answer(PlaceEvent event) {
        told.add(event);
        tell(event);
    }

    private int next(UUID signup) {
        return decisions.merge(signup, 1, Integer::sum);
    }

    private boolean holds(UUID participant, UUID slot) {
        return placesOf(slot).stream().anyMatch(one -> one.participantId().equals(participant));
    }

    private List<SignupRequested> placesOf(UUID slot) {
        return confirmed.computeIfAbsent(slot, id -> new ArrayList<>());
    }

    private Deque<SignupRequested> queueOf(UUID slot) {
        return waiting.computeIfAbsent(slot, id -> new ArrayDeque<>());
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        thread.join();
        signups.close();
        places.close();
    }
}
