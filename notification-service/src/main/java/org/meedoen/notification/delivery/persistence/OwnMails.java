package org.meedoen.notification.delivery.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.notification.delivery.MailState;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The records of somebody's mails, for themselves. */
@Repository
public class OwnMails {

    private static final String OF = """
            select congress, kind, created_at, sent_at,
                case when state = 'WAITING' and attempts >= :stuck then 'STUCK' else state end as shown
            from mails where participant_id = any (:participants::uuid[]) order by seq
            """;

    private final JdbcClient jdbc;

    OwnMails(ReadOnlyDatabase database) {
        this.jdbc = database.jdbc();
    }

    @JsonInclude(Include.NON_NULL)
    public record OwnMail(
            CongressId congress,
            MailKind kind,
            MailState state,
            Instant createdAt,
            @Nullable Instant sentAt) {}

    /** The oldest first. */
    public List<OwnMail> of(Collection<ParticipantId> participants) {
        return jdbc.sql(OF)
                .param(
                        "participants",
                        participants.stream().map(ParticipantId::toString).toArray(String[]::new))
                .param("stuck", MailState.FAILURES_UNTIL_STUCK)
                .query(OwnMails::read)
                .list();
    }

    private static OwnMail read(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime sentAt = row.getObject("sent_at", OffsetDateTime.class);
        return new OwnMail(
                new CongressId(row.getString("congress")),
                MailKind.valueOf(row.getString("kind")),
                MailState.valueOf(row.getString("shown")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                sentAt == null ? null : sentAt.toInstant());
    }
}
