package org.meedoen.benchmarks.growth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.meedoen.benchmarks.allocation.IsolatedCapacityService;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.Topics;
import org.meedoen.trial.Progress;
import org.meedoen.trial.SqlConnection;

/**
 * Writes the history of past events while the service is stopped: for each a decision in the database and a record on
 * {@code signups}, consumed up to the end, and one on {@code availability} for every few. The indexes are created
 * afterwards, as it would take an hour otherwise.
 */
record HistoryWriter(IsolatedCapacityService capacity, int events, Progress progress) {

    private static final int SLOTS = 1_000;
    private static final int DECISIONS_PER_AVAILABILITY = 10;
    private static final String GROUP = "capacity-service." + Topics.SIGNUPS;

    private static final String INDEXES = """
            select indexdef from pg_indexes where tablename = 'place' and indexname <> 'place_pkey'
            """;

    private static final String DROP = """
            do $$ declare name text; begin
                for name in select indexname from pg_indexes where tablename = 'place' and indexname <> 'place_pkey' loop
                    execute 'drop index ' || name;
                end loop;
                alter table place drop constraint place_pkey;
            end $$
            """;

    private static final String PLACES = """
            insert into place (signup_id, congress, slot_id, participant_id, standing, rank, decision)
            select gen_random_uuid(), ?, slots.ids[1 + number % ?], gen_random_uuid(), 'CONFIRMED', number, 1
            from generate_series(1, ?) as number,
                (select array_agg(gen_random_uuid()) as ids from generate_series(1, ?)) as slots
            """;

    void write(CongressId congress) throws ExecutionException, InterruptedException {
        progress.now(congress + ": " + events + " past decisions");
        writePlaces(congress);
        progress.now(congress + ": " + events + " past events");
        writeSignups(congress);
        writeAvailability(congress);
        commitOffsets();
    }

    private void writePlaces(CongressId congress) {
        try (var sql = new SqlConnection(capacity.database())) {
            var indexes = sql.texts(INDEXES);
            sql.run(DROP);
            sql.run(PLACES, congress.value(), SLOTS, events, SLOTS);
            sql.run("alter table place add primary key (signup_id)");
            indexes.forEach(sql::run);
            sql.run("vacuum analyze place");
        }
    }

    private void writeSignups(CongressId congress) {
        try (var producer = capacity.broker().producer()) {
            for (var number = 0; number < events; number++) {
                send(producer, Topics.SIGNUPS, congress.value(), "meedoen.signup.requested.v1", """
                        {"congress":"%s","signupId":"%s","slotId":"%s","participantId":"%s",\
                        "receivedAt":"2026-11-19T09:00:00.123456Z"}""".formatted(
                                congress, UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()));
            }
        }
    }

    /** One record for each version of a slot's counters. */
    private void writeAvailability(CongressId congress) {
        var slots = Stream.generate(UUID::randomUUID).limit(SLOTS).toList();
        try (var producer = capacity.broker().producer()) {
            for (var number = 0; number < events / DECISIONS_PER_AVAILABILITY; number++) {
                var slot = slots.get(number % SLOTS);
                var version = 1 + number / SLOTS;
                send(producer, Topics.AVAILABILITY, slot.toString(), "meedoen.slot.availability.v1", """
                        {"congress":"%s","slotId":"%s","version":%d,"capacity":1000000,"confirmed":%d,"waiting":0,\
                        "cancelled":false}""".formatted(
                                congress, slot, version, version * DECISIONS_PER_AVAILABILITY));
            }
        }
    }

    private static void send(Producer<byte[], byte[]> producer, String topic, String key, String type, String value) {
        var unused = producer.send(
                new ProducerRecord<>(topic, null, key.getBytes(UTF_8), value.getBytes(UTF_8), headers(type)));
    }

    private static List<Header> headers(String type) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", UUID.randomUUID().toString()),
                header("ce_type", type),
                header("ce_source", "benchmark"),
                header("ce_time", "2026-11-19T09:00:00.123456Z"),
                header("content-type", "application/json"));
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    /** Commits the offsets as the service's consumer does. */
    private void commitOffsets() throws ExecutionException, InterruptedException {
        var ends = new HashMap<TopicPartition, OffsetAndMetadata>();
        try (var reader = capacity.broker().readerFromTheEnd(Topics.SIGNUPS);
                var admin = capacity.broker().admin()) {
            reader.assignment().forEach(each -> ends.put(each, new OffsetAndMetadata(reader.position(each))));
            admin.alterConsumerGroupOffsets(GROUP, ends).all().get();
        }
    }
}
