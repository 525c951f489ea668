package org.meedoen.signup.announcement.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.meedoen.signup.announcement.Addressee;
import org.meedoen.signup.announcement.Audience;
import org.meedoen.signup.announcement.AudienceSize;
import org.meedoen.signup.announcement.NamedRecipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the participants of an audience as they are now. */
@Repository
public class AudienceRows {

    private static final String EXISTS = """
            select case :kind
                when 'EVERYONE' then true
                when 'DAY' then exists (
                    select from congress where slug = :congress and cast(:of as text) = any (days::text[]))
                when 'SESSION' then exists (select from session where congress = :congress and id::text = :of)
                when 'ORGANISATION' then exists (select from organisation where congress = :congress and id = :of)
                else exists (select from slot where congress = :congress and id::text = :of) end
            """;

    /** In which they get mail. */
    private static final String LANGUAGE =
            "case when (select english from congress where slug = :congress) then participant.language else 'nl' end";

    /** Each participant once, with the first of the slots because of which they belong to it. */
    static final String AUDIENCE = """
            from participant
            left join lateral (
                select slot.id from signup
                join slot on slot.id = signup.slot_id
                where :kind in ('SESSION', 'SLOT', 'WAITING_LIST') and signup.participant_id = participant.id
                  and signup.status = case :kind when 'WAITING_LIST' then 'WAITLISTED' else 'CONFIRMED' end
                  and cast(:of as text) in (slot.id::text, slot.session_id::text)
                order by slot.starts_at, slot.id limit 1) seat on true
            left join organisation on organisation.congress = participant.congress
                                  and organisation.id = participant.organisation
            where participant.congress = :congress and participant.email is not null
              and case :kind
                  when 'EVERYONE' then true
                  when 'DAY' then participant.days is null or cast(:of as text) = any (participant.days::text[])
                  when 'ORGANISATION' then participant.organisation = cast(:of as text)
                  else seat.id is not null end
            """;

    private final JdbcClient jdbc;
    private final ReadOnlyDatabase database;

    AudienceRows(JdbcClient jdbc, ReadOnlyDatabase database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Whether the congress has such a day, session, slot or organisation. */
    public boolean exists(CongressId congress, Audience audience) {
        return asked(jdbc, EXISTS, congress, audience).query(Boolean.class).single();
    }

    public AudienceSize size(CongressId congress, Audience audience) {
        return asked(database.jdbc(), """
                select count(*)::int as people, count(distinct participant.email)::int as mailboxes,
                    count(*) filter (where %1$s = 'nl')::int as dutch,
                    count(*) filter (where %1$s = 'en')::int as english
                """.formatted(LANGUAGE) + AUDIENCE, congress, audience)
                .query(AudienceSize.class)
                .single();
    }

    /** By name. */
    public Page<NamedRecipient> page(CongressId congress, Audience audience, Paging paging) {
        var some = asked(
                        database.jdbc(),
                        """
                select participant.id, participant.name, organisation.name as organisation, %s as language
                """.formatted(LANGUAGE) + AUDIENCE
                                + " order by participant.name, participant.id limit :size offset :skipped",
                        congress,
                        audience)
                .param("size", paging.size())
                .param("skipped", paging.skipped())
                .query(RecipientRows::named)
                .list();
        return new Page<>(some, size(congress, audience).people());
    }

    /** Those of them who belong to it. */
    public List<Addressee> among(CongressId congress, Audience audience, Collection<ParticipantId> some) {
        return asked(jdbc, """
                select participant.id, seat.id as slot
                """ + AUDIENCE + " and participant.id = any (:some::uuid[])", congress, audience)
                .param("some", some.stream().map(ParticipantId::toString).toArray(String[]::new))
                .query(AudienceRows::addressee)
                .list();
    }

    /** Stores who gets the message. */
    public List<ParticipantId> resolve(CongressId congress, AnnouncementId announcement, Audience audience) {
        return asked(jdbc, """
                insert into announcement_recipient (announcement, participant, slot)
                select :announcement, participant.id, seat.id
                """ + AUDIENCE + " returning participant", congress, audience)
                .param("announcement", announcement.value())
                .query((row, number) -> new ParticipantId(row.getObject("participant", UUID.class)))
                .list();
    }

    private static JdbcClient.StatementSpec asked(JdbcClient jdbc, String sql, CongressId congress, Audience audience) {
        return jdbc.sql(sql)
                .param("congress", congress.value())
                .param("kind", audience.kind().name())
                .param("of", audience.of());
    }

    static Addressee addressee(ResultSet row, int number) throws SQLException {
        return new Addressee(
                new ParticipantId(row.getObject("id", UUID.class)),
                SlotId.ofNullable(row.getObject("slot", UUID.class)));
    }
}
