package org.meedoen.signup.identity.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored signing keys. */
@Repository
public class SigningKeyRows {

    public record Stored(String id, String encrypted, Instant signsFrom) {}

    public record Readable(String id, String jwk) {}

    private final JdbcClient jdbc;

    SigningKeyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, no other instance creates a key. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('signing keys', 3))::text")
                .query(String.class)
                .optional();
    }

    public boolean newKeyIsDue() {
        return jdbc.sql("""
                select not exists (select from signing_key where signs_from > now() - interval '90 days')
                """).query(Boolean.class).single();
    }

    /** The first key signs at once. A later key signs after a day, when all services have fetched it. */
    public void insert(String id, String encrypted) {
        jdbc.sql("""
                insert into signing_key (id, encrypted, made_at, signs_from)
                select :id, :encrypted, clock_timestamp(),
                       case when exists (select from signing_key) then now() + interval '1 day' else now() end
                """).param("id", id).param("encrypted", encrypted).update();
    }

    /** Keys that an earlier version stored unencrypted. */
    public List<Readable> readable() {
        return jdbc.sql("select id, jwk::text as jwk from signing_key where jwk is not null")
                .query(Readable.class)
                .list();
    }

    public void encrypt(String id, String encrypted) {
        jdbc.sql("update signing_key set encrypted = :encrypted, jwk = null where id = :id")
                .param("id", id)
                .param("encrypted", encrypted)
                .update();
    }

    /** Has no effect before that moment. */
    public void forgetThoseMadeBefore(Instant moment) {
        jdbc.sql("delete from signing_key where made_at < :moment and :moment <= clock_timestamp()")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** No token lives longer than 400 days. */
    public void forgetThoseNoTokenNeeds() {
        jdbc.sql("""
                delete from signing_key old
                where exists (select from signing_key successor
                              where successor.signs_from > old.signs_from
                                and successor.signs_from < now() - interval '401 days')
                """).update();
    }

    /** Newest first. */
    public List<Stored> all() {
        return jdbc.sql("select id, encrypted, signs_from from signing_key order by signs_from desc, id")
                .query((row, number) -> new Stored(
                        row.getString("id"),
                        row.getString("encrypted"),
                        row.getObject("signs_from", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Not the start of the transaction: the previous holder of the lock may have created a key since then. */
    public Instant now() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
