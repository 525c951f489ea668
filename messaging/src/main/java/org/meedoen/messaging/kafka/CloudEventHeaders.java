package org.meedoen.messaging.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;

/** CloudEvents attributes in the binary mode of its Kafka binding. */
public final class CloudEventHeaders {

    public static final String TERM = "ce_term";

    private CloudEventHeaders() {}

    public static List<Header> of(UUID id, String type, String source, Instant time) {
        return List.of(
                header("ce_specversion", "1.0"),
                header("ce_id", id.toString()),
                header("ce_type", type),
                header("ce_source", source),
                header("ce_time", time.toString()),
                header("content-type", "application/json"));
    }

    /** An extension: the term in which the source's relay published the record. */
    public static Header term(long term) {
        return header(TERM, String.valueOf(term));
    }

    /** Also empty if it is not a number. */
    public static OptionalLong term(Headers headers) {
        try {
            return text(headers, TERM).stream().mapToLong(Long::parseLong).findFirst();
        } catch (NumberFormatException malformed) {
            return OptionalLong.empty();
        }
    }

    /** @throws IllegalArgumentException when it is no UUID */
    public static Optional<UUID> id(Headers headers) {
        return text(headers, "ce_id").map(UUID::fromString);
    }

    public static Optional<String> type(Headers headers) {
        return text(headers, "ce_type");
    }

    public static Optional<String> source(Headers headers) {
        return text(headers, "ce_source");
    }

    /** @throws java.time.DateTimeException when it is no instant */
    public static Optional<Instant> time(Headers headers) {
        return text(headers, "ce_time").map(Instant::parse);
    }

    private static Header header(String name, String value) {
        return new RecordHeader(name, value.getBytes(UTF_8));
    }

    private static Optional<String> text(Headers headers, String name) {
        return Optional.ofNullable(headers.lastHeader(name)).map(Header::value).map(value -> new String(value, UTF_8));
    }
}
