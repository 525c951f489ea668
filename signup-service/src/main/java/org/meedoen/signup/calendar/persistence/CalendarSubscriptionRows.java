package org.meedoen.signup.calendar.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.calendar.CalendarOwner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Stores the subscription addresses. One works for as long as the participant has the mailbox of who made it, so that a corrected
 * address does not leave the programme with somebody else.
 */
@Repository
public class CalendarSubscriptionRows {

    /** What a subscription's key follows from, and its hash. */
    public record Stored(UUID salt, byte[] keyHash, Instant madeAt) {}

    // The lock keeps a participant who is being removed from getting an address.
    private static final String SAVE = """
            with owner as (
                select id from participant where id = :participant and email is not null for key share)
            insert into calendar_subscription (participant_id, account, salt, key_hash)
            select id, :account, :salt, :hash from owner
            on conflict (participant_id) do update
            set account = excluded.account, salt = excluded.salt, key_hash = excluded.key_hash, made_at = now()
            returning made_at
            """;

    private static final String FIND = """
            select salt, key_hash, made_at from calendar_subscription
            where participant_id = :participant and account = :account
            """;

    private static final String OWNER = """
            select participant.id, participant.language
            from calendar_subscription subscription
            join participant on participant.id = subscription.participant_id
            join account on account.id = subscription.account and account.email = participant.email
            where subscription.key_hash = :hash and participant.congress = :congress and participant.email is not null
            """;

    private final JdbcClient jdbc;

    CalendarSubscriptionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Replaces an earlier one. Returns when it was made; empty if there is no such participant. */
    public Optional<Instant> save(UUID account, ParticipantId participant, UUID salt, byte[] keyHash) {
        return jdbc.sql(SAVE)
                .param("participant", participant.value())
                .param("account", account)
                .param("salt", salt)
                .param("hash", keyHash)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    public Optional<Stored> find(UUID account, ParticipantId participant) {
        return jdbc.sql(FIND)
                .param("participant", participant.value())
                .param("account", account)
                .query((row, number) -> new Stored(
                        row.getObject("salt", UUID.class),
                        row.getBytes("key_hash"),
                        row.getTimestamp("made_at").toInstant()))
                .optional();
    }

    public Optional<CalendarOwner> owner(CongressId congress, byte[] keyHash) {
        return jdbc.sql(OWNER)
                .param("hash", keyHash)
                .param("congress", congress.value())
                .query((row, number) -> new CalendarOwner(
                        new ParticipantId(row.getObject("id", UUID.class)), row.getString("language")))
                .optional();
    }

    public void delete(ParticipantId participant) {
        jdbc.sql("delete from calendar_subscription where participant_id = :participant")
                .param("participant", participant.value())
                .update();
    }
}
