package org.meedoen.signup.registration.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.registration.ActiveSignup;
import org.meedoen.signup.registration.NewSignup;
import org.meedoen.signup.registration.SlotOfParticipant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores sign-ups as they come in and as they are given up. */
@Repository
public class SignupRows {

    // The same order in every transaction, so that two that share rows can't wait for each other. Who is taken off the
    // list at this moment either has this sign-up, which ends then, or is seen to be gone: the foreign key locks the
    // row
    // as well, and does not look.
    private static final String INSERT = """
            insert into signup (id, congress, slot_id, participant_id, in_exchange_for, invitation, together,
                                status, requested_at)
            select asked.id, asked.congress, slot_id, participant_id, in_exchange_for, invitation, together, 'REQUESTED',
                   now()
            from unnest(:ids::uuid[], :congresses::text[], :slots::uuid[], :participants::uuid[], :exchanges::uuid[],
                        :invitations::uuid[], :others::uuid[])
              with ordinality as asked (id, congress, slot_id, participant_id, in_exchange_for, invitation, together,
                                        number)
            join participant on participant.id = participant_id and participant.removed_at is null
            order by slot_id, participant_id, number
            for key share of participant
            on conflict do nothing
            returning id, requested_at
            """;

    private static final String ACTIVE = """
            select signup.id, signup.slot_id, signup.participant_id, signup.invitation
            from unnest(:slots::uuid[], :participants::uuid[]) as asked (slot_id, participant_id)
            join signup using (slot_id, participant_id)
            where signup.status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED')
            group by signup.id
            """;

    private static final String CONFIRMED = """
            select id, slot_id, participant_id from signup where id = any (:ids::uuid[]) and status = 'CONFIRMED'
            """;

    private static final String WITHDRAW = """
            update signup set status = 'WITHDRAWING'
            where id = :id and congress = :congress and status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED')
              and participant_id in (
                select participant.id from account join participant using (email)
                where account.id = :account and participant.congress = :congress)
              and exists (select from slot where slot.id = signup.slot_id and slot.starts_at > now())
            returning slot_id, participant_id
            """;

    private static final String WITHDRAW_ALL = """
            with active as (
                select id from signup
                where participant_id = :participant and status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED')
                order by id
                for no key update)
            update signup set status = 'WITHDRAWING' from active where signup.id = active.id
            returning signup.id, signup.slot_id
            """;

    private static final String IS_KEPT = """
            select signup.status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED')
            from account
            join participant on participant.email = account.email
            join signup on signup.participant_id = participant.id
            where account.id = :account and signup.id = :id and signup.congress = :congress
            """;

    private final JdbcClient jdbc;

    SignupRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was stored, with the moment; of those for the same slot and participant the first, if there is none yet. */
    public Map<UUID, Instant> insert(List<NewSignup> signups) {
        return jdbc
                .sql(INSERT)
                .param("ids", TextArray.of(signups, NewSignup::id))
                .param("congresses", TextArray.of(signups, NewSignup::congress))
                .param("slots", TextArray.of(signups, NewSignup::slotId))
                .param("participants", TextArray.of(signups, NewSignup::participantId))
                .param("exchanges", TextArray.of(signups, NewSignup::inExchangeFor))
                .param("invitations", pairs(signups, NewSignup.Pair::invitation))
                .param("others", pairs(signups, NewSignup.Pair::together))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("requested_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable String[] pairs(List<NewSignup> signups, Function<NewSignup.Pair, UUID> column) {
        return TextArray.of(signups, signup -> signup.pair() == null ? null : column.apply(signup.pair()));
    }

    /** What this transaction inserted, and nobody has heard of. */
    public void takeBack(Collection<UUID> ids) {
        jdbc.sql("delete from signup where id = any (:ids::uuid[])")
                .param("ids", TextArray.of(ids))
                .update();
    }

    /** The active sign-ups there are for these. */
    public Map<SlotOfParticipant, ActiveSignup> active(Collection<SlotOfParticipant> wishes) {
        return jdbc
                .sql(ACTIVE)
                .param("slots", TextArray.of(wishes, SlotOfParticipant::slotId))
                .param("participants", TextArray.of(wishes, SlotOfParticipant::participantId))
                .query((row, number) -> Map.entry(
                        new SlotOfParticipant(
                                row.getObject("slot_id", UUID.class), row.getObject("participant_id", UUID.class)),
                        new ActiveSignup(row.getObject("id", UUID.class), row.getObject("invitation", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those of them that hold a place. */
    public Map<UUID, SlotOfParticipant> confirmed(Collection<UUID> ids) {
        return jdbc
                .sql(CONFIRMED)
                .param("ids", TextArray.of(ids))
                .query((row, number) -> Map.entry(
                        row.getObject("id", UUID.class),
                        new SlotOfParticipant(
                                row.getObject("slot_id", UUID.class), row.getObject("participant_id", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty when the mailbox has no such sign-up, it is given up or over already, or its slot has begun. */
    public Optional<SlotOfParticipant> withdraw(UUID account, String congress, UUID id) {
        return jdbc.sql(WITHDRAW)
                .param("id", id)
                .param("congress", congress)
                .param("account", account)
                .query((row, number) -> new SlotOfParticipant(
                        row.getObject("slot_id", UUID.class), row.getObject("participant_id", UUID.class)))
                .optional();
    }

    /** A sign-up, and what it was for. */
    public record GivenUp(UUID signup, UUID slot) {}

    public List<GivenUp> withdrawAllOf(UUID participant) {
        return jdbc.sql(WITHDRAW_ALL)
                .param("participant", participant)
                .query((row, number) ->
                        new GivenUp(row.getObject("id", UUID.class), row.getObject("slot_id", UUID.class)))
                .list();
    }

    /** Whether it was not given up and is not over; empty when the mailbox has no such sign-up. */
    public Optional<Boolean> isKept(UUID account, String congress, UUID id) {
        return jdbc.sql(IS_KEPT)
                .param("account", account)
                .param("id", id)
                .param("congress", congress)
                .query(Boolean.class)
                .optional();
    }
}
