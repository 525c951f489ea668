package org.meedoen.signup.announcement.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.meedoen.signup.announcement.Addressee;
import org.meedoen.signup.announcement.NamedRecipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored recipients of messages. */
@Repository
public class RecipientRows {

    private static final String NAMED = """
            select participant.id, participant.name, organisation.name as organisation, participant.language
            from announcement_recipient recipient
            join participant on participant.id = recipient.participant
            left join organisation on organisation.congress = participant.congress
                                  and organisation.id = participant.organisation
            where recipient.announcement = :announcement
            order by participant.name, participant.id limit :size offset :skipped
            """;

    private static final String AMONG = """
            select participant as id, slot from announcement_recipient
            where announcement = :announcement and participant = any (:some::uuid[])
            """;

    private final JdbcClient jdbc;
    private final ReadOnlyDatabase database;

    RecipientRows(JdbcClient jdbc, ReadOnlyDatabase database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** By name. */
    public Page<NamedRecipient> page(AnnouncementId announcement, Paging paging) {
        var total = database.jdbc()
                .sql("select count(*) from announcement_recipient where announcement = :announcement")
                .param("announcement", announcement.value())
                .query(Long.class)
                .single();
        var some = database.jdbc()
                .sql(NAMED)
                .param("announcement", announcement.value())
                .param("size", paging.size())
                .param("skipped", paging.skipped())
                .query(RecipientRows::named)
                .list();
        return new Page<>(some, total);
    }

    /** Those of them who get it. */
    public List<Addressee> among(AnnouncementId announcement, Collection<ParticipantId> some) {
        return jdbc.sql(AMONG)
                .param("announcement", announcement.value())
                .param("some", some.stream().map(ParticipantId::toString).toArray(String[]::new))
                .query(AudienceRows::addressee)
                .list();
    }

    static NamedRecipient named(ResultSet row, int number) throws SQLException {
        return new NamedRecipient(
                new ParticipantId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("organisation"),
                row.getString("language"));
    }
}
