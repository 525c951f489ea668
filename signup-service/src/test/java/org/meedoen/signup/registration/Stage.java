package org.meedoen.signup.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.testsupport.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A congress with a name of its own, and who and what is in it. */
public record Stage(JdbcClient jdbc, CongressId congress) {

    static final LocalDate DAY = LocalDate.parse("2090-05-14");

    public record Person(CongressId congress, UUID account, ParticipantId participant, String email) {

        public Person in(CongressId other) {
            return new Person(other, account, participant, email);
        }
    }

    public static Stage in(Installation installation) {
        return in(installation, "ANYONE");
    }

    public static Stage in(Installation installation, String admission) {
        var stage = new Stage(installation.jdbc(), new CongressId(TestServers.freshName("c")));
        var now = Instant.now();
        stage.jdbc
                .sql("""
                insert into congress (slug, name_nl, name_en, host_city, days, signup_opens_at, signup_closes_at,
                                      admission, contact_email, published_at)
                values (?, 'Meetdag', 'Test day', 'Utrecht', array[?::date, ?::date], ?::timestamptz, ?::timestamptz,
                        ?, 'organisatie@meetdag.example', now())
                """)
                .params(List.of(
                        stage.congress.value(),
                        DAY.toString(),
                        DAY.plusDays(1).toString(),
                        now.minus(1, ChronoUnit.DAYS).toString(),
                        now.plus(1, ChronoUnit.DAYS).toString(),
                        admission))
                .update();
        return stage;
    }

    /** From 10:00 to 11:00 in Amsterdam. */
    public SlotId slot() {
        return slot(DAY, "null", "null");
    }

    public SlotId slotOpening(String opens, String closes) {
        return slot(DAY, opens, closes);
    }

    public SlotId slotOn(LocalDate day) {
        return slot(day, "null", "null");
    }

    private SlotId slot(LocalDate day, String opens, String closes) {
        var session = UUID.randomUUID();
        var slot = SlotId.random();
        jdbc.sql("""
                insert into session (id, congress, key, kind, title_nl, title_en, signup_opens_at, signup_closes_at)
                values (:id, :congress, :key, 'WORKSHOP', 'Buurt aan zet', 'The neighbourhood''s turn', %s, %s)
                """.formatted(opens, closes))
                .param("id", session)
                .param("congress", congress.value())
                .param("key", session.toString())
                .update();
        jdbc.sql("""
                insert into slot (id, congress, session_id, key, starts_at, ends_at, day, meeting_point, capacity,
                                  waiting_list, promotion_until, promoting)
                values (:id, :congress, :session, :key, :day::date + time '08:00' at time zone 'UTC',
                        :day::date + time '09:00' at time zone 'UTC', :day::date, 'Hal', 20, true,
                        :day::timestamptz, true)
                """)
                .param("id", slot.value())
                .param("congress", congress.value())
                .param("session", session)
                .param("key", slot.toString())
                .param("day", day.toString())
                .update();
        return slot;
    }

    public void begin(SlotId slot) {
        jdbc.sql("update slot set starts_at = now() where id = ?")
                .param(slot.value())
                .update();
    }

    public void clear(SlotId slot) {
        jdbc.sql("update slot set cancelled = true where id = ?")
                .param(slot.value())
                .update();
    }

    public Person mailbox(String email) {
        var account = UUID.randomUUID();
        jdbc.sql("insert into account (id, email) values (?, ?)")
                .param(account)
                .param(email)
                .update();
        return new Person(congress, account, new ParticipantId(new UUID(0, 0)), email);
    }

    public Person person() {
        return also(mailbox(UUID.randomUUID() + "@deelnemer.example"), "Sam", null);
    }

    /** One more participant with the same address; {@code days} as PostgreSQL writes an array. */
    public Person also(Person mailbox, String name, String days) {
        var participant = ParticipantId.random();
        jdbc.sql("""
                insert into participant (id, congress, email, name, days, listed)
                values (?, ?, ?, ?, ?::date[], true)
                """)
                .param(participant.value())
                .param(congress.value())
                .param(mailbox.email())
                .param(name)
                .param(days)
                .update();
        return new Person(congress, mailbox.account(), participant, mailbox.email());
    }

    public List<Person> people(int number) {
        return IntStream.range(0, number).mapToObj(one -> person()).toList();
    }

    public long signups(String condition) {
        return jdbc.sql("select count(*) from signup where congress = ? and " + condition)
                .param(congress.value())
                .query(Long.class)
                .single();
    }

    /** Who waits, the first one first. */
    public List<SignupId> queue(SlotId slot) {
        return jdbc.sql("select id from signup where slot_id = ? and status = 'WAITLISTED' order by waiting_rank")
                .param(slot.value())
                .query((row, number) -> new SignupId(row.getObject("id", UUID.class)))
                .list();
    }
}
