package org.meedoen.benchmarks.allocation;

import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.meedoen.benchmarks.installation.Broker;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.Topics;
import org.meedoen.trial.SqlConnection;

/** The decisions about a congress from now on, counted in the database and on the topic. */
public final class Decisions implements AutoCloseable {

    private static final String DECIDED = """
            select coalesce(sum(confirmed + waiting), 0) from slot where congress = ?
            """;

    private static final String STORED = "select count(*) from place where congress = ? and standing = ?";

    private final CongressId congress;
    private final SqlConnection sql;
    private final Consumer<byte[], byte[]> topic;
    private final long before;

    private Decisions(CongressId congress, SqlConnection sql, Consumer<byte[], byte[]> topic) {
        this.congress = congress;
        this.sql = sql;
        this.topic = topic;
        this.before = Broker.end(topic);
    }

    public static Decisions of(CongressId congress, IsolatedCapacityService capacity) {
        return new Decisions(
                congress,
                new SqlConnection(capacity.database()),
                capacity.broker().readerFromTheEnd(Topics.PLACES));
    }

    public long decided() {
        return sql.number(DECIDED, congress.value());
    }

    /** The number of slots with a stored state. */
    public long slots() {
        return sql.number("select count(*) from slot where congress = ?", congress.value());
    }

    public long published() {
        return Broker.end(topic) - before;
    }

    /** Fails unless each decision was the expected one, and was stored and published once. */
    public void require(long confirmed, long waiting) {
        var found = List.of(
                sql.number(STORED, congress.value(), "CONFIRMED"),
                sql.number(STORED, congress.value(), "WAITING"),
                published());
        if (!found.equals(List.of(confirmed, waiting, confirmed + waiting))) {
            throw new IllegalStateException("Confirmed, waiting and published: " + found + " instead of " + confirmed
                    + ", " + waiting + " and their sum");
        }
    }

    /** Fails unless exactly so many decisions were published. */
    public void requirePublished(long wanted) {
        if (published() != wanted) {
            throw new IllegalStateException(published() + " decisions were published instead of " + wanted);
        }
    }

    @Override
    public void close() {
        topic.close();
        sql.close();
    }
}
