package org.meedoen.notification.delivery.persistence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.notification.delivery.Lane;
import org.meedoen.notification.delivery.MailState;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A congress's mails for organisers: ids and states, never an address, a link or a code. */
@Repository
public class MailList {

    private static final String TOTALS = """
            select count(*) filter (where state = 'WAITING' and attempts < :stuck) as waiting,
                count(*) filter (where state = 'SENT') as sent,
                count(*) filter (where state = 'WAITING' and attempts >= :stuck) as stuck,
                count(*) filter (where state = 'GIVEN_UP') as given_up,
                count(*) filter (where state = 'EXPIRED') as expired
            from mails where congress = :congress
            """;

    private static final String MATCHING = """
            from (
                select m.*, case when state = 'WAITING' and attempts >= :stuck then 'STUCK' else state end as shown
                from mails m
                where congress = :congress
                and (cast(:participant as uuid) is null or participant_id = cast(:participant as uuid))
                and (cast(:announcement as uuid) is null or announcement = cast(:announcement as uuid))) mails
            where cast(:state as text) is null or shown = cast(:state as text)
            """;

    private static final String NEWEST = "select * " + MATCHING + " order by seq desc limit :size offset :skipped";

    private final JdbcClient jdbc;

    MailList(ReadOnlyDatabase database) {
        this.jdbc = database.jdbc();
    }

    /** Each null: of any. */
    public record Wanted(
            @Nullable MailState state,
            @Nullable ParticipantId participant,
            @Nullable AnnouncementId announcement) {}

    public record MailTotals(int waiting, int sent, int stuck, int givenUp, int expired) {}

    /** @param reason why it was not sent */
    @JsonInclude(Include.NON_NULL)
    public record MailView(
            UUID id,
            MailKind kind,
            @Nullable ParticipantId participantId,
            @Nullable SignupId signupId,
            @Nullable SlotId slotId,
            @Nullable Integer decision,
            MailState state,
            @Nullable String reason,
            int attempts,
            Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable Instant nextAttemptAt,
            @Nullable String lastError) {}

    public MailTotals totals(CongressId congress) {
        return jdbc.sql(TOTALS)
                .param("congress", congress.value())
                .param("stuck", MailState.FAILURES_UNTIL_STUCK)
                .query(MailTotals.class)
                .single();
    }

    public Page<MailView> newest(CongressId congress, Wanted wanted, Paging paging) {
        var total = matching("select count(*) " + MATCHING, congress, wanted)
                .query(Long.class)
                .single();
        var some = matching(NEWEST, congress, wanted)
                .param("size", paging.size())
                .param("skipped", paging.skipped())
                .query((row, number) -> read(row))
                .list();
        return new Page<>(some, total);
    }

    private JdbcClient.StatementSpec matching(String sql, CongressId congress, Wanted wanted) {
        return jdbc.sql(sql)
                .param("congress", congress.value())
                .param("stuck", MailState.FAILURES_UNTIL_STUCK)
                .param("state", wanted.state() == null ? null : wanted.state().name())
                .param("participant", Objects.toString(wanted.participant(), null))
                .param("announcement", Objects.toString(wanted.announcement(), null));
    }

    private static MailView read(ResultSet row) throws SQLException {
        var state = MailState.valueOf(row.getString("shown"));
        var aboutAPlace = Lane.PLACE.name().equals(row.getString("lane"));
        return new MailView(
                row.getObject("id", UUID.class),
                MailKind.valueOf(row.getString("kind")),
                ParticipantId.ofNullable(row.getObject("participant_id", UUID.class)),
                aboutAPlace ? SignupId.ofNullable(row.getObject("subject_id", UUID.class)) : null,
                aboutAPlace ? SlotId.ofNullable(row.getObject("matter", UUID.class)) : null,
                aboutAPlace ? row.getObject("number", Integer.class) : null,
                state,
                row.getString("reason"),
                row.getInt("attempts"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row, "sent_at"),
                waits(state) ? moment(row, "next_attempt_at") : null,
                row.getString("last_error"));
    }

    private static boolean waits(MailState state) {
        return state == MailState.WAITING || state == MailState.STUCK;
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
