package org.meedoen.benchmarks.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The events on the topic, which must hold each event once, in order and in one term. */
record PublishedEvents(List<ConsumerRecord<byte[], byte[]>> records) {

    private static final Duration POLL = Duration.ofMillis(250);
    private static final Pattern NUMBER = Pattern.compile("\"decision\" : (\\d+)");

    static PublishedEvents read(Consumer<byte[], byte[]> reader, int count) {
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>(count);
        while (records.size() < count) {
            reader.poll(POLL).forEach(records::add);
        }
        return new PublishedEvents(records);
    }

    void requireInOrder() {
        var numbers = records.stream().map(PublishedEvents::number).toList();
        for (var i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) != i + 1) {
                throw new IllegalStateException("Event " + numbers.get(i) + " came in the place of " + (i + 1));
            }
        }
        var terms = records.stream().map(PublishedEvents::term).distinct().toList();
        if (terms.size() != 1 || terms.contains("")) {
            throw new IllegalStateException("Published in these terms, instead of one: " + terms);
        }
    }

    private static int number(ConsumerRecord<byte[], byte[]> record) {
        var found = NUMBER.matcher(new String(record.value(), UTF_8));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    private static String term(ConsumerRecord<byte[], byte[]> record) {
        var header = record.headers().lastHeader("ce_term");
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
