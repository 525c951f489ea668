package org.meedoen.signup.announcement.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.signup.announcement.Announcement;
import org.meedoen.signup.announcement.Announcement.Content;
import org.meedoen.signup.announcement.Announcement.Course;
import org.meedoen.signup.announcement.Audience;
import org.meedoen.signup.announcement.AudienceKind;
import org.meedoen.signup.text.Translated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored messages. */
@Repository
public class AnnouncementRows {

    private static final String SELECT = """
            select announcement.*, erased_recipients + (
                select count(*) from announcement_recipient recipient
                where recipient.announcement = announcement.id) as recipients
            from announcement
            """;

    private final JdbcClient jdbc;

    AnnouncementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    public Page<Announcement> page(CongressId congress, Paging paging) {
        var total = jdbc.sql("select count(*) from announcement where congress = :congress")
                .param("congress", congress.value())
                .query(Long.class)
                .single();
        var some = jdbc.sql(SELECT + """
                where congress = :congress order by created_at desc, id limit :size offset :skipped
                """)
                .param("congress", congress.value())
                .param("size", paging.size())
                .param("skipped", paging.skipped())
                .query(AnnouncementRows::announcement)
                .list();
        return new Page<>(some, total);
    }

    public Optional<Announcement> find(AnnouncementId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(AnnouncementRows::announcement)
                .optional();
    }

    /** Until the transaction ends, nobody else changes or sends it. */
    public Optional<Announcement> lock(CongressId congress, AnnouncementId id) {
        return jdbc.sql(SELECT + "where id = :id and congress = :congress for update of announcement")
                .param("id", id.value())
                .param("congress", congress.value())
                .query(AnnouncementRows::announcement)
                .optional();
    }

    public void insert(CongressId congress, AnnouncementId id, Content content) {
        fields("""
                insert into announcement (id, congress, audience, audience_of, subject_nl, subject_en, body_nl, body_en)
                values (:id, :congress, :audience, :of, :subjectNl, :subjectEn, :bodyNl, :bodyEn)
                """, id, content).param("congress", congress.value()).update();
    }

    public void update(AnnouncementId id, Content content) {
        fields("""
                update announcement
                set audience = :audience, audience_of = :of, subject_nl = :subjectNl, subject_en = :subjectEn,
                    body_nl = :bodyNl, body_en = :bodyEn
                where id = :id
                """, id, content).update();
    }

    private JdbcClient.StatementSpec fields(String sql, AnnouncementId id, Content content) {
        return jdbc.sql(sql)
                .param("id", id.value())
                .param("audience", content.audience().kind().name())
                .param("of", content.audience().of())
                .param("subjectNl", content.subject().nl())
                .param("subjectEn", content.subject().en())
                .param("bodyNl", content.body().nl())
                .param("bodyEn", content.body().en());
    }

    public void delete(AnnouncementId id) {
        jdbc.sql("delete from announcement where id = :id")
                .param("id", id.value())
                .update();
    }

    /** @param moment null: a draft again */
    public void sendAt(AnnouncementId id, @Nullable Instant moment) {
        jdbc.sql("update announcement set send_at = :moment where id = :id")
                .param("id", id.value())
                .param("moment", moment == null ? null : moment.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    public void sent(AnnouncementId id) {
        jdbc.sql("update announcement set sent_at = now() where id = :id")
                .param("id", id.value())
                .update();
    }

    public void stop(AnnouncementId id) {
        jdbc.sql("update announcement set stopped_at = now() where id = :id")
                .param("id", id.value())
                .update();
    }

    public List<CongressId> congressesWithSomethingDue() {
        return jdbc.sql("select distinct congress from announcement where sent_at is null and send_at <= now()")
                .query((row, number) -> new CongressId(row.getString("congress")))
                .list();
    }

    public List<Announcement> lockDue(CongressId congress) {
        return jdbc.sql(SELECT + """
                where congress = :congress and sent_at is null and send_at <= now()
                order by send_at, id for update of announcement
                """)
                .param("congress", congress.value())
                .query(AnnouncementRows::announcement)
                .list();
    }

    private static Announcement announcement(ResultSet row, int number) throws SQLException {
        return new Announcement(
                new AnnouncementId(row.getObject("id", UUID.class)),
                new CongressId(row.getString("congress")),
                new Content(
                        new Audience(AudienceKind.valueOf(row.getString("audience")), row.getString("audience_of")),
                        new Translated(row.getString("subject_nl"), row.getString("subject_en")),
                        new Translated(row.getString("body_nl"), row.getString("body_en"))),
                new Course(
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        instant(row, "send_at"),
                        instant(row, "sent_at"),
                        instant(row, "stopped_at"),
                        row.getInt("recipients")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
