package org.meedoen.messaging.consumer;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.EventJson;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.Received;
import org.meedoen.messaging.consumer.Decoded.Event;
import org.meedoen.messaging.consumer.Decoded.Undecodable;
import org.meedoen.messaging.consumer.Decoded.Unknown;
import org.meedoen.messaging.kafka.CloudEventHeaders;
import tools.jackson.core.JacksonException;

/** Decodes records to events of one family. */
final class Decoder<E> {

    private final EventTypes types;
    private final Class<E> family;

    Decoder(EventTypes types, Class<E> family) {
        this.types = types;
        this.family = family;
    }

    Decoded<E> decode(ConsumerRecord<byte[], byte[]> record) {
        var name = CloudEventHeaders.type(record.headers());
        if (name.isEmpty()) {
            return new Undecodable<>("no ce_type");
        }
        return name.flatMap(types::typeOf)
                .filter(family::isAssignableFrom)
                .map(type -> read(record, type.asSubclass(family)))
                .orElseGet(Unknown::new);
    }

    private Decoded<E> read(ConsumerRecord<byte[], byte[]> record, Class<? extends E> type) {
        byte @Nullable [] value = record.value();
        if (value == null) {
            return new Undecodable<>("no value");
        }
        try {
            return event(record, EventJson.mapper().readValue(value, type));
        } catch (JacksonException fault) {
            return new Undecodable<>(placeOf(fault));
        }
    }

    private Decoded<E> event(ConsumerRecord<byte[], byte[]> record, @Nullable E event) {
        if (event == null) {
            return new Undecodable<>("null");
        }
        var missing = RequiredComponents.missingIn(event);
        return missing.isPresent() ? new Undecodable<>("no " + missing.get()) : received(record, event);
    }

    private Decoded<E> received(ConsumerRecord<byte[], byte[]> record, E event) {
        try {
            var id = CloudEventHeaders.id(record.headers());
            var time = CloudEventHeaders.time(record.headers()).orElse(Instant.ofEpochMilli(record.timestamp()));
            return id.isEmpty()
                    ? new Undecodable<>("no ce_id")
                    : new Event<>(
                            record,
                            new Received<>(event, id.get(), record.topic(), record.partition(), record.offset(), time));
        } catch (IllegalArgumentException | DateTimeException malformed) {
            return new Undecodable<>("malformed ce_id or ce_time");
        }
    }

    /** Only the kind of fault and the place, as Jackson's message quotes the value. */
    private static String placeOf(JacksonException fault) {
        var path = fault.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        return path.isEmpty()
                ? fault.getClass().getSimpleName()
                : fault.getClass().getSimpleName() + " at " + path;
    }
}
