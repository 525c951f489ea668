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
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.ActiveSignup;
import org.meedoen.signup.registration.NewSignup;
import org.meedoen.signup.registration.SlotAndParticipant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores new sign-ups and withdrawals. */
@Repository
public class SignupRows {

    // The order is the same in every transaction, which prevents deadlocks. A participant who is being removed either
    // has this sign-up, which ends then, or is seen to be removed: the foreign key also locks the row, but does not
    // check that.
    private static final String INSERT = """
            insert into signup (id, congress, slot_id, participant_id, in_exchange_for, invitation, together,
                                status, requested_at)
            select asked.id, asked.congress, slot_id, participant_id, in_exchange_for, invitation, together, 'REQUESTED',
                   now()
            from unnest(:ids::uuid[], :congresses::text[], :slots::uuid[], :participants::uuid[], :exchanges::uuid[],
                        :invitations::uuid[], :others::uuid[])
              with ordinality as asked (id, congress, slot_id, participant_id, in_exchange_for, invitation, together,
                                        number)
            join participant on participant.id = participant_id and participant.email is not null
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
                  and (:begun or exists (select from slot where slot.id = signup.slot_id and slot.starts_at > now()))
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

    /**
     * Returns the stored ones with their time. Of several for the same slot and participant only the first is stored,
     * and only if there is no active one.
     */
    public Map<SignupId, Instant> insert(List<NewSignup> signups) {
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
                        new SignupId(row.getObject("id", UUID.class)),
                        row.getTimestamp("requested_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static @Nullable String[] pairs(List<NewSignup> signups, Function<NewSignup.Pair, ?> column) {
        return TextArray.of(signups, signup -> signup.pair() == null ? null : column.apply(signup.pair()));
    }

    /** Deletes rows that this transaction inserted and nobody has seen. */
    public void takeBack(Collection<SignupId> ids) {
        jdbc.sql("delete from signup where id = any (:ids::uuid[])")
                .param("ids", TextArray.of(ids))
                .update();
    }

    /** The existing active sign-ups for these. */
    public Map<SlotAndParticipant, ActiveSignup> active(Collection<SlotAndParticipant> wishes) {
        return jdbc
                .sql(ACTIVE)
                .param("slots", TextArray.of(wishes, SlotAndParticipant::slotId))
                .param("participants", TextArray.of(wishes, SlotAndParticipant::participantId))
                .query((row, number) -> Map.entry(
                        new SlotAndParticipant(
                                new SlotId(row.getObject("slot_id", UUID.class)),
                                new ParticipantId(row.getObject("participant_id", UUID.class))),
                        new ActiveSignup(
                                new SignupId(row.getObject("id", UUID.class)),
                                row.getObject("invitation", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those with a confirmed place. */
    public Map<SignupId, SlotAndParticipant> confirmed(Collection<SignupId> ids) {
        return jdbc
                .sql(CONFIRMED)
                .param("ids", TextArray.of(ids))
                .query((row, number) -> Map.entry(
                        new SignupId(row.getObject("id", UUID.class)),
                        new SlotAndParticipant(
                                new SlotId(row.getObject("slot_id", UUID.class)),
                                new ParticipantId(row.getObject("participant_id", UUID.class)))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty if the mailbox has no such sign-up, it was withdrawn or is final, or its slot has begun. */
    public Optional<SlotAndParticipant> withdraw(UUID account, CongressId congress, SignupId id) {
        return jdbc.sql(WITHDRAW)
                .param("id", id.value())
                .param("congress", congress.value())
                .param("account", account)
                .query((row, number) -> new SlotAndParticipant(
                        new SlotId(row.getObject("slot_id", UUID.class)),
                        new ParticipantId(row.getObject("participant_id", UUID.class))))
                .optional();
    }

    /** A withdrawn sign-up and its slot. */
    public record GivenUp(SignupId signup, SlotId slot) {}

    public List<GivenUp> withdrawAllOf(ParticipantId participant) {
        return withdrawAllOf(participant, true);
    }

    /** Those of slots that have not begun. */
    public List<GivenUp> withdrawWhatIsAheadOf(ParticipantId participant) {
        return withdrawAllOf(participant, false);
    }

    private List<GivenUp> withdrawAllOf(ParticipantId participant, boolean begun) {
        return jdbc.sql(WITHDRAW_ALL)
                .param("participant", participant.value())
                .param("begun", begun)
                .query((row, number) -> new GivenUp(
                        new SignupId(row.getObject("id", UUID.class)),
                        new SlotId(row.getObject("slot_id", UUID.class))))
                .list();
    }

    /** Whether it is still active; empty if the mailbox has no such sign-up. */
    public Optional<Boolean> isKept(UUID account, CongressId congress, SignupId id) {
        return jdbc.sql(IS_KEPT)
                .param("account", account)
                .param("id", id.value())
                .param("congress", congress.value())
                .query(Boolean.class)
                .optional();
    }
}
