package org.meedoen.notification.delivery.persistence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.meedoen.calendar.EntryIdentity;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.notification.delivery.ClaimedMail;
import org.meedoen.notification.delivery.DecidedNotice;
import org.meedoen.notification.delivery.Lane;
import org.meedoen.notification.delivery.ModelCalendar.Message;
import org.meedoen.notification.mail.EntryChange;
import org.meedoen.notification.mail.EntryChanges;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.notification.mail.Notice;
import org.meedoen.notification.mail.PlaceNotice;
import org.meedoen.testsupport.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The stored mails, with nobody who sends them: a test sends when it likes, and moves time on. */
final class MailsDatabase {

    static final CongressId LPB = new CongressId("lpb");
    static final Duration MINUTE = Duration.ofMinutes(1);

    private static final Duration LEASE = Duration.ofSeconds(30);

    final JdbcClient jdbc;
    private final Flyway newest;
    private final Flyway former;
    private final MailRecords records;
    private final MailQueue queue;
    private final MailOutcomes outcomes;
    private final List<Message> messages = new ArrayList<>();

    private MailsDatabase() {
        var database = TestServers.freshDatabase();
        var source = new DriverManagerDataSource(database.url(), database.user(), database.password());
        var settings =
                Flyway.configure().dataSource(source).locations("classpath:db/messaging", "classpath:db/migration");
        newest = settings.load();
        former = settings.target("2026.11.25.9").load();
        jdbc = JdbcClient.create(
                new SingleConnectionDataSource(database.url(), database.user(), database.password(), true));
        records = new MailRecords(jdbc, new JsonMapper());
        queue = new MailQueue(jdbc, new JsonMapper());
        outcomes = new MailOutcomes(jdbc);
    }

    static MailsDatabase fresh() {
        var database = new MailsDatabase();
        database.bringUpToDate();
        return database;
    }

    /** As it was before mails of any kind were stored alike. */
    static MailsDatabase former() {
        var database = new MailsDatabase();
        database.former.migrate();
        return database;
    }

    void bringUpToDate() {
        newest.migrate();
    }

    void decided(Notice... notices) {
        records.record(Arrays.stream(notices)
                .map(notice -> new DecidedNotice(notice, Instant.now()))
                .toList());
    }

    /** What is due now, and is not begun. */
    List<ClaimedMail> due(Lane lane) {
        var claimed = queue.claim(lane, 25, LEASE, MINUTE);
        queue.release(claimed);
        return claimed;
    }

    /** Sends what is due, and tells what that was. */
    List<Notice> sent(@Nullable Long told) {
        return finished(begun(), told);
    }

    /** What is due is with the mail server now. */
    List<ClaimedMail> begun() {
        var claimed = queue.claim(Lane.PLACE, 25, LEASE, MINUTE);
        claimed.forEach(mail -> queue.begin(mail, LEASE));
        return claimed;
    }

    /** It has arrived, and that is recorded. */
    List<Notice> finished(List<ClaimedMail> begun, @Nullable Long told) {
        begun.stream().filter(ClaimedMail::toldAlready).forEach(outcomes::toldAlready);
        var arrived = begun.stream().filter(mail -> !mail.toldAlready()).toList();
        arrived.forEach(mail -> outcomes.sent(mail, told, EntryChange.ended(arrived(mail).stream())));
        return arrived.stream().map(ClaimedMail::notice).toList();
    }

    /** It has arrived, and whoever sent it died before that was recorded. */
    void unrecorded(List<ClaimedMail> begun) {
        begun.stream().filter(mail -> !mail.toldAlready()).forEach(this::arrived);
        jdbc.sql("update mails set leased_until = now() - interval '1 second' where leased_until is not null")
                .update();
    }

    /** As they are sent. */
    private List<EntryChange> arrived(ClaimedMail mail) {
        if (mail.notice().offersEntry()) queue.offerEntry(mail);
        var changes = EntryChanges.of((PlaceNotice) mail.notice(), mail.history());
        var sent = Stream.concat(changes.further().stream(), Stream.ofNullable(changes.own()))
                .toList();
        queue.removeEntries(mail, EntryChange.ended(sent.stream()));
        sent.forEach(change -> messages.add(message(change, mail.history().decidedAt())));
        return sent;
    }

    private static Message message(EntryChange change, Instant decidedAt) {
        return new Message(
                change.method().name(),
                change.signupId().toString(),
                EntryIdentity.sequence(change.decision(), 0),
                decidedAt,
                change.slotId().toString());
    }

    /** What the mails that arrived said to calendars. */
    List<Message> messages() {
        return List.copyOf(messages);
    }

    /** Another story. */
    void forget() {
        jdbc.sql("truncate mails").update();
        messages.clear();
    }

    void aMinutePasses() {
        jdbc.sql(
                        "update mails set sent_at = sent_at - interval '61 seconds', created_at = created_at - interval '61 seconds'")
                .update();
    }

    List<String> states() {
        return jdbc.sql("select state || coalesce(' ' || reason, '') from mails order by seq")
                .query(String.class)
                .list();
    }

    static PlaceNotice place(MailKind kind, SignupId signup, SlotId slot, ParticipantId participant, int decision) {
        var held = kind == MailKind.WAITING_LIST ? Held.WAITING : Held.PLACE;
        return new PlaceNotice(kind, LPB, signup, slot, participant, decision, null, held, List.of(), null, null, null);
    }
}
