package org.meedoen.benchmarks.allocation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.meedoen.benchmarks.installation.Broker;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.WireName;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.PublicationChanged;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.contracts.signup.SlotTerms;
import tools.jackson.databind.json.JsonMapper;

/** The events of signup-service for a congress, written all at once: each request is another participant's, for the slots in turn. */
public record Backlog(CongressId congress, List<SlotId> slots, int capacity) {

    /** Time-ordered, as signup-service generates them. */
    private static final NoArgGenerator SIGNUPS = Generators.timeBasedEpochRandomGenerator();

    private static final Instant START = Instant.parse("2027-05-12T08:00:00Z");
    private static final Instant END = START.plusSeconds(7_200);
    private static final Instant RECEIVED = Instant.parse("2026-11-19T09:00:00.123456Z");

    public static Backlog of(CongressId congress, int slots, int capacity) {
        return new Backlog(
                congress, Stream.generate(SlotId::random).limit(slots).toList(), capacity);
    }

    public void writeSlots(Broker broker) {
        var published = new PublicationChanged(congress, 1, true);
        write(broker, Stream.concat(Stream.of(published), slots.stream().map(this::scheduled)));
    }

    public void writeRequests(Broker broker, int count) {
        write(broker, IntStream.range(0, count).mapToObj(this::request));
    }

    private SignupEvent scheduled(SlotId slot) {
        var terms = new SlotTerms(
                slot, 1, START, END, capacity, true, true, Kind.VISIT, LocalDate.of(2027, 5, 12), null, null, null);
        return new SlotScheduled(congress, terms);
    }

    public SignupEvent request(int number) {
        var slot = slots.get(number % slots.size());
        return new SignupRequested(
                congress,
                new SignupId(SIGNUPS.generate()),
                slot,
                ParticipantId.random(),
                null,
                null,
                RECEIVED,
                null,
                null,
                null);
    }

    public void write(Broker broker, Stream<SignupEvent> events) {
        try (var producer = broker.producer()) {
            events.forEach(event -> {
                var unused = producer.send(record(event));
            });
        }
    }

    private ProducerRecord<byte[], byte[]> record(SignupEvent event) {
        var type = event.getClass().getAnnotation(WireName.class).value();
        var value = JsonMapper.shared().writeValueAsBytes(event);
        return new ProducerRecord<>(Topics.SIGNUPS, null, congress.value().getBytes(UTF_8), value, headers(type));
    }

    private static List<Header> headers(String type) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", UUID.randomUUID().toString()),
                header("ce_type", type),
                header("ce_source", "signup-service"),
                header("ce_time", RECEIVED.toString()),
                header("content-type", "application/json"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }
}
