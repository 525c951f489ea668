package org.meedoen.benchmarks.alone;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.meedoen.benchmarks.meedoen.Broker;
import org.meedoen.benchmarks.meedoen.Sql;
import org.meedoen.contracts.Topics;

/** What capacity-service decides in a congress from here on, seen in its database and on its topic. */
public final class Decisions implements AutoCloseable {

    private static final String DECIDED = """
            select coalesce(sum(confirmed + waiting), 0) from slot where congress = ?
            """;

    private static final String STORED = "select count(*) from place where congress = ? and standing = ?";

    private final String congress;
    private final Sql sql;
    private final Consumer<byte[], byte[]> topic;
    private final long before;

    private Decisions(String congress, Sql sql, Consumer<byte[], byte[]> topic) {
        this.congress = congress;
        this.sql = sql;
        this.topic = topic;
        this.before = Broker.end(topic);
    }

    public static Decisions of(String congress, CapacityAlone capacity) {
        return new Decisions(
                congress, new Sql(capacity.database()), capacity.broker().readerFromTheEnd(Topics.PLACES));
    }

    public long decided() {
        return sql.number(DECIDED, congress);
    }

    /** So many it knows of. */
    public long slots() {
        return sql.number("select count(*) from slot where congress = ?", congress);
    }

    public long told() {
        return Broker.end(topic) - before;
    }

    /** Nothing counts that was not decided as it had to be, once, and told once. */
    public void require(long confirmed, long waiting) {
        var found = List.of(sql.number(STORED, congress, "CONFIRMED"), sql.number(STORED, congress, "WAITING"), told());
        if (!found.equals(List.of(confirmed, waiting, confirmed + waiting))) {
            throw new IllegalStateException("Confirmed, waiting and told: " + found + " instead of " + confirmed + ", "
                    + waiting + " and their sum");
        }
    }

    /** Of whatever kind, so many and no more. */
    public void requireTold(long wanted) {
        if (told() != wanted) {
            throw new IllegalStateException(told() + " decisions were told instead of " + wanted);
        }
    }

    @Override
    public void close() {
        topic.close();
        sql.close();
    }
}
