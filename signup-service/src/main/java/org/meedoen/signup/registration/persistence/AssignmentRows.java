package org.meedoen.signup.registration.persistence;

import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.signup.registration.Assignment;
import org.meedoen.signup.registration.SlotAndParticipant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores places that the organisers assign or withdraw. */
@Repository
public class AssignmentRows {

    private static final String INSERT = """
            insert into signup (id, congress, slot_id, participant_id, in_exchange_for, status, requested_at, by_organiser)
            select :id, participant.congress, :slot, participant.id, :offered, 'REQUESTED', now(), true
            from participant
            where participant.id = :participant and participant.email is not null
            for key share of participant
            on conflict do nothing
            returning id, 0 as number, requested_at
            """;

    private static final String PROMOTE = """
            update signup
            set assignments = assignments + 1, assigning = true, not_assigned = null, not_assigned_clash = null
            where slot_id = :slot and participant_id = :participant and status = 'WAITLISTED' and not assigning
            returning id, assignments as number, now() as requested_at
            """;

    private static final String REFUSE = """
            update signup
            set assigning = false, accompanying = false, not_assigned = refused.reason, not_assigned_clash = refused.clash
            from unnest(:ids::uuid[], :reasons::text[], :clashes::uuid[]) as refused (id, reason, clash)
            where signup.id = refused.id
            """;

    private static final String ACCOMPANY = """
            update signup
            set assignments = assignments + 1, accompanying = true, not_assigned = null, not_assigned_clash = null
            where id = :id and congress = :congress and participant_id = :participant
              and status = 'CONFIRMED' and not accompanying and companion is distinct from :companion
              and exists (select from slot where slot.id = signup.slot_id and slot.starts_at > now())
            returning id, slot_id, assignments as number
            """;

    private static final String ACCOMPANIED = """
            update signup set accompanying = false where id = any (:ids::uuid[])
            """;

    private static final String WITHDRAW = """
            update signup set status = 'WITHDRAWING'
            where id = :id and congress = :congress and participant_id = :participant
              and status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED')
              and exists (select from slot where slot.id = signup.slot_id and slot.starts_at > now())
            returning slot_id
            """;

    private static final String WAITS = """
            select exists (select from signup where id = :id and status = 'WAITLISTED' and not assigning)
            """;

    private static final String IS_KEPT = """
            select status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED') from signup
            where id = :id and congress = :congress and participant_id = :participant
            """;

    private final JdbcClient jdbc;

    AssignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number 0 if the sign-up is new */
    public record Stored(SignupId signupId, int number, Instant at) {}

    /** Empty if the participant has a sign-up for the slot, or was removed. */
    public Optional<Stored> insert(SignupId id, Assignment assignment) {
        return jdbc.sql(INSERT)
                .param("id", id.value())
                .param("slot", assignment.slotId().value())
                .param("participant", assignment.participantId().value())
                .param("offered", valueOf(assignment.inExchangeFor()))
                .query((row, number) -> new Stored(
                        new SignupId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getTimestamp("requested_at").toInstant()))
                .optional();
    }

    /** Empty if the participant does not wait for the slot, or an earlier assignment is not decided yet. */
    public Optional<Stored> promote(SlotAndParticipant who) {
        return jdbc.sql(PROMOTE)
                .param("slot", who.slotId().value())
                .param("participant", who.participantId().value())
                .query((row, number) -> new Stored(
                        new SignupId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getTimestamp("requested_at").toInstant()))
                .optional();
    }

    /** Whether it is on the waiting list, and no assignment of it is being decided. */
    public boolean waits(SignupId id) {
        return jdbc.sql(WAITS).param("id", id.value()).query(Boolean.class).single();
    }

    /** @param number of the assignments of a sign-up */
    public record Accompanying(SlotId slotId, int number) {}

    /**
     * Empty if there is no such place, the same companion has the place beside it already, an earlier request is not
     * decided yet, or the slot has begun.
     *
     * @param companion null: no companion any more
     */
    public Optional<Accompanying> accompany(
            CongressId congress, ParticipantId participant, SignupId id, @Nullable Companion companion) {
        return jdbc.sql(ACCOMPANY)
                .param("id", id.value())
                .param("congress", congress.value())
                .param("participant", participant.value())
                .param("companion", companion == null ? null : companion.name(), Types.VARCHAR)
                .query((row, _) ->
                        new Accompanying(new SlotId(row.getObject("slot_id", UUID.class)), row.getInt("number")))
                .optional();
    }

    /** What the organisers asked for these is decided. */
    public void accompanied(Collection<SignupId> ids) {
        jdbc.sql(ACCOMPANIED).param("ids", TextArray.of(ids)).update();
    }

    /** These keep what they have. */
    public void refuse(Map<SignupId, PlaceRefused> refused) {
        var events = refused.values();
        jdbc.sql(REFUSE)
                .param("ids", TextArray.of(events, PlaceRefused::signupId))
                .param("reasons", TextArray.of(events, PlaceRefused::reason))
                .param("clashes", TextArray.of(events, PlaceRefused::clashingSlotId))
                .update();
    }

    /** The slot; empty if there is no such sign-up, it was withdrawn or is final, or its slot has begun. */
    public Optional<SlotId> withdraw(CongressId congress, ParticipantId participant, SignupId id) {
        return jdbc.sql(WITHDRAW)
                .param("id", id.value())
                .param("congress", congress.value())
                .param("participant", participant.value())
                .query((row, number) -> new SlotId(row.getObject("slot_id", UUID.class)))
                .optional();
    }

    /** Whether it is still active; empty if there is no such sign-up. */
    public Optional<Boolean> isKept(CongressId congress, ParticipantId participant, SignupId id) {
        return jdbc.sql(IS_KEPT)
                .param("id", id.value())
                .param("congress", congress.value())
                .param("participant", participant.value())
                .query(Boolean.class)
                .optional();
    }

    private static @Nullable UUID valueOf(@Nullable SignupId id) {
        return id == null ? null : id.value();
    }
}
