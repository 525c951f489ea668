package org.meedoen.signup.invitation.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.invitation.MyInvitation;
import org.meedoen.signup.invitation.MyInvitation.Colleague;
import org.meedoen.signup.registration.Pairing;
import org.meedoen.signup.registration.SlotConditions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored invitations. */
@Repository
public class InvitationRows {

    // If both were refused, they may try again.
    private static final String STATE = """
            case when invitation.taken_back_at is not null then 'TAKEN_BACK'
                 when exists (select from signup where signup.invitation = invitation.id
                                                   and signup.status <> 'REFUSED') then 'USED'
                 when invitation.invited is not null then 'ACCEPTED'
                 else 'OPEN' end
            """;

    private static final String SELECT =
            "select id, congress, slot_id, inviter, invited, " + STATE + "as state from invitation ";

    private static final String SEEN = """
            select invitation.id, invitation.slot_id, me.id as me, me.id = invitation.inviter as invites,
                   other.name, organisation.name as organisation,
            """ + STATE + """
            as state
            from participant me
            join invitation on me.id in (invitation.inviter, invitation.invited)
            left join participant other on other.id in (invitation.inviter, invitation.invited) and other.id <> me.id
            left join organisation on organisation.congress = other.congress and organisation.id = other.organisation
            """;

    private final JdbcClient jdbc;

    InvitationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public UUID make(SlotConditions slot, ParticipantId inviter, byte[] token) {
        return jdbc.sql("""
                insert into invitation (id, congress, slot_id, inviter, token)
                values (:id, :congress, :slot, :inviter, :token)
                on conflict (slot_id, inviter) where invited is null and taken_back_at is null
                do update set token = excluded.token
                returning id
                """)
                .param("id", UUID.randomUUID())
                .param("congress", slot.congress().value())
                .param("slot", slot.slotId().value())
                .param("inviter", inviter.value())
                .param("token", token)
                .query(UUID.class)
                .single();
    }

    /** Only in published congresses. */
    public Optional<Pairing> by(byte[] token) {
        return jdbc.sql(SELECT + """
                where token = :token and congress in (select slug from congress where published_at is not null)
                """)
                .param("token", token)
                .query(InvitationRows::pairing)
                .optional();
    }

    public Colleague inviter(UUID invitation) {
        return jdbc.sql("""
                select participant.name, organisation.name as organisation
                from invitation
                join participant on participant.id = invitation.inviter
                left join organisation on organisation.congress = participant.congress
                                      and organisation.id = participant.organisation
                where invitation.id = :invitation
                """)
                .param("invitation", invitation)
                .query((row, number) -> new Colleague(row.getString("name"), row.getString("organisation")))
                .single();
    }

    /**
     * Locks the participants, and returns those that were not removed meanwhile. Sign-ups are not blocked: they only
     * refer to the rows.
     */
    public Set<ParticipantId> lockParticipants(Collection<ParticipantId> ids) {
        return Set.copyOf(jdbc.sql("""
                select id from participant where id = any (:ids::uuid[]) and participant.email is not null
                order by id
                for no key update
                """)
                .param("ids", texts(ids))
                .query(InvitationRows::participant)
                .list());
    }

    public Pairing lock(UUID id) {
        return lock(List.of(id)).getFirst();
    }

    /** Read after the lock, so that changes of the previous holder are seen. */
    public List<Pairing> lock(Collection<UUID> ids) {
        jdbc.sql("select id from invitation where id = any (:ids::uuid[]) order by id for no key update")
                .param("ids", texts(ids))
                .query(UUID.class)
                .list();
        return jdbc.sql(SELECT + "where id = any (:ids::uuid[])")
                .param("ids", texts(ids))
                .query(InvitationRows::pairing)
                .list();
    }

    /** Those with an accepted invitation that was not used yet. */
    public Set<ParticipantId> agreed(SlotId slot, Collection<ParticipantId> participants) {
        return Set.copyOf(jdbc.sql("""
                select participant.id
                from participant
                join invitation on participant.id in (invitation.inviter, invitation.invited)
                where participant.id = any (:participants::uuid[]) and invitation.slot_id = :slot
                  and\s""" + STATE + "= 'ACCEPTED'")
                .param("participants", texts(participants))
                .param("slot", slot.value())
                .query(InvitationRows::participant)
                .list());
    }

    /** Accepting also takes back the other open invitations of both for this slot. */
    public void accept(UUID id, ParticipantId participant) {
        jdbc.sql("update invitation set invited = :participant where id = :id")
                .param("id", id)
                .param("participant", participant.value())
                .update();
        jdbc.sql("""
                update invitation other set taken_back_at = now()
                from invitation accepted
                where accepted.id = :id and other.slot_id = accepted.slot_id
                  and other.inviter in (accepted.inviter, accepted.invited)
                  and other.invited is null and other.taken_back_at is null
                """).param("id", id).update();
    }

    public void takeBack(UUID id) {
        jdbc.sql("update invitation set taken_back_at = coalesce(taken_back_at, now()) where id = :id")
                .param("id", id)
                .update();
    }

    /** Takes back their unused invitations. Locked in the same order as elsewhere. */
    public void takeBackAllOf(ParticipantId participant) {
        jdbc.sql("""
                with theirs as (
                    select id from invitation
                    where :participant in (inviter, invited) and taken_back_at is null
                      and not exists (select from signup where signup.invitation = invitation.id)
                    order by id
                    for no key update)
                update invitation set taken_back_at = now() from theirs where invitation.id = theirs.id
                """).param("participant", participant.value()).update();
    }

    /** Whether the mailbox acts for one of the two participants. */
    public boolean concerns(UUID account, CongressId congress, UUID id) {
        return jdbc.sql("""
                select exists (
                    select from account
                    join participant on participant.email = account.email
                    join invitation on participant.id in (invitation.inviter, invitation.invited)
                    where account.id = :account and invitation.id = :id and invitation.congress = :congress)
                """)
                .param("account", account)
                .param("id", id)
                .param("congress", congress.value())
                .query(Boolean.class)
                .single();
    }

    public MyInvitation seenBy(ParticipantId participant, UUID id) {
        return jdbc.sql(SEEN + "where me.id = :participant and invitation.id = :id")
                .param("participant", participant.value())
                .param("id", id)
                .query(InvitationRows::seen)
                .single();
    }

    /** Only those neither used nor taken back. */
    public List<MyInvitation> ofMailbox(UUID account, CongressId congress) {
        return jdbc.sql(SEEN + """
                join account on account.email = me.email
                where account.id = :account and me.congress = :congress and\s""" + STATE + """
                in ('OPEN', 'ACCEPTED')
                order by invitation.id, me.id
                """)
                .param("account", account)
                .param("congress", congress.value())
                .query(InvitationRows::seen)
                .list();
    }

    private static String[] texts(Collection<?> ids) {
        return ids.stream().map(Object::toString).toArray(String[]::new);
    }

    private static ParticipantId participant(ResultSet row, int number) throws SQLException {
        return new ParticipantId(row.getObject("id", UUID.class));
    }

    private static Pairing pairing(ResultSet row, int number) throws SQLException {
        return new Pairing(
                row.getObject("id", UUID.class),
                new CongressId(row.getString("congress")),
                new SlotId(row.getObject("slot_id", UUID.class)),
                new ParticipantId(row.getObject("inviter", UUID.class)),
                ParticipantId.ofNullable(row.getObject("invited", UUID.class)),
                Pairing.State.valueOf(row.getString("state")));
    }

    private static MyInvitation seen(ResultSet row, int number) throws SQLException {
        var colleague = row.getString("name");
        return new MyInvitation(
                row.getObject("id", UUID.class),
                new SlotId(row.getObject("slot_id", UUID.class)),
                new ParticipantId(row.getObject("me", UUID.class)),
                row.getBoolean("invites") ? MyInvitation.Role.INVITER : MyInvitation.Role.INVITED,
                Pairing.State.valueOf(row.getString("state")),
                colleague == null ? null : new Colleague(colleague, row.getString("organisation")));
    }
}
