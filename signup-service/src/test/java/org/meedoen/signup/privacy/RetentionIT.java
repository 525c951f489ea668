package org.meedoen.signup.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.Browser;
import org.meedoen.signup.registration.SharedInstance;
import org.meedoen.signup.registration.Stage;
import org.meedoen.signup.registration.Stage.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What becomes of people's data some time after the congress. */
class RetentionIT extends SharedInstance {

    private final JdbcClient jdbc = stage.jdbc();
    private final SlotId slot = stage.slot();
    private final String name = "Annabel " + UUID.randomUUID();
    private final Person anna = stage.also(stage.mailbox(UUID.randomUUID() + "@deelnemer.example"), name, null);
    private final Person bo = stage.person();

    /** Two instances that look often. */
    @BeforeAll
    static void startTimers() {
        for (var each = 0; each < 2; each++) installation.start("--meedoen.privacy.check-every=100ms");
    }

    @Test
    void nobodyIsLeftInAnyTableAndCountsHold() {
        takePart();
        var before = counts();
        isOverFor(91);
        announcedLongAgo();
        await().untilAsserted(() -> assertThat(retention().has("erasedAt")).isTrue());

        for (var trace : List.of(name, anna.email(), bo.email())) {
            assertThat(Traces.of(trace, jdbc)).as(trace).isEmpty();
        }
        assertThat(count("calendar_subscription where participant_id", anna)).isZero();
        assertThat(count("favourite where participant_id", anna)).isZero();
        assertThat(count("reminder_declined where participant_id", anna)).isZero();
        assertThat(count("announcement_recipient where participant", anna)).isZero();
        assertThat(count("account where id", anna.account())).isZero();
        assertThat(counts()).isEqualTo(before);
        assertThat(stage.signups("status = 'CONFIRMED'")).isOne();
        assertThat(stage.signups("status = 'WAITLISTED'")).isOne();
        assertThat(organiser()
                        .get(path("/announcements"))
                        .body()
                        .get(0)
                        .path("recipients")
                        .asInt())
                .isOne();
        assertThat(organiser().get(path("/participants")).body()).isEmpty();
        assertThat(erasures()).containsExactly("{\"participants\":2}");
    }

    @Test
    void whoeverIsAddedAfterwardsIsErasedAsWell() {
        isOverFor(91);
        announcedLongAgo();
        await().untilAsserted(() -> assertThat(erasures()).hasSize(1));
        var late = stage.person();
        await().untilAsserted(() -> assertThat(Traces.of(late.email(), jdbc)).isEmpty());
        assertThat(erasures()).containsExactly("{\"participants\":2}", "{\"participants\":1}");
    }

    @Test
    void anAccountStaysForAnotherCongress() {
        var other = Stage.in(installation);
        other.also(anna, name, null);
        jdbc.sql("insert into organiser (congress, email) values (?, ?)")
                .params(other.congress().value(), bo.email())
                .update();
        isOverFor(91);
        announcedLongAgo();
        await().untilAsserted(() -> assertThat(erasures()).hasSize(1));
        assertThat(Traces.of(anna.email(), jdbc)).containsExactlyInAnyOrder("account", "participant");
        assertThat(count("account where id", bo.account())).isOne();
    }

    @Test
    void anAccountOfNobodyThatIsSignedInNowhereIsDeleted() {
        var once = account("2 days");
        var recent = account("1 hour");
        var signedIn = account("2 days");
        jdbc.sql("""
                insert into account_session (id, account, own_device, browser, system, expires_at)
                select gen_random_uuid(), id, true, 'Firefox', 'Linux', now() + interval '1 day' from account where email = ?
                """).param(signedIn).update();
        jdbc.sql("update account set created_at = now() - interval '2 days' where id = ?")
                .param(anna.account())
                .update();
        installation.start();
        await().untilAsserted(() -> assertThat(Traces.of(once, jdbc)).isEmpty());
        for (var kept : List.of(recent, signedIn, anna.email())) {
            assertThat(Traces.of(kept, jdbc)).as(kept).contains("account");
        }
    }

    private String account(String age) {
        var email = UUID.randomUUID() + "@eenmalig.example";
        jdbc.sql("insert into account (id, email, created_at) values (gen_random_uuid(), ?, now() - ?::interval)")
                .params(email, age)
                .update();
        return email;
    }

    @Test
    void itIsKnownForAWeekWhateverTheSettingsSayFromOneDayToTheNext() {
        isOverFor(400);
        await().untilAsserted(() -> assertThat(isNear()).isTrue());
        assertThat(erasesAt()).isAfter(Instant.now().plus(Duration.ofDays(6)));
        isOverFor(-400);
        await().untilAsserted(() -> assertThat(isNear()).isFalse());
        assertThat(erasesAt()).isAfter(Instant.now().plus(Duration.ofDays(480)));
        assertThat(Traces.of(name, jdbc)).containsExactly("participant");
        assertThat(erasures()).isEmpty();
    }

    @Test
    void onlyItsOrganisersSeeWhen() {
        var stranger = new Browser(service.port());
        assertThat(stranger.get(path("/retention")).status()).isEqualTo(401);
        var participant = stranger.with("meedoen_session", anna.account().toString());
        assertThat(participant.get(path("/retention")).status()).isEqualTo(403);
        // in Amsterdam, 90 days after 15 May
        assertThat(erasesAt()).isEqualTo("2090-08-12T22:00:00Z");
        assertThat(retention().has("erasedAt")).isFalse();
    }

    /** A row of each kind. */
    private void takePart() {
        capacity.has(slot, 1);
        var place = service.signUp(anna, slot);
        service.signUp(bo, slot);
        service.invitations().make(anna, stage.slot());
        jdbc.sql("insert into attendance_tick (signup_id, present, ticked_at, account) values (?, true, now(), ?)")
                .params(place.id().value(), UUID.randomUUID())
                .update();
        jdbc.sql("insert into favourite (participant_id, slot_id, position) values (?, ?, 1)")
                .params(anna.participant().value(), slot.value())
                .update();
        jdbc.sql("insert into reminder_declined (participant_id) values (?)")
                .param(anna.participant().value())
                .update();
        jdbc.sql("insert into calendar_subscription (participant_id, account, salt, key_hash) values (?, ?, ?, ?)")
                .params(
                        anna.participant().value(),
                        anna.account(),
                        UUID.randomUUID(),
                        name.getBytes(StandardCharsets.UTF_8))
                .update();
        jdbc.sql("""
                with sent as (
                    insert into announcement (id, congress, audience, subject_nl, body_nl, send_at, sent_at)
                    values (gen_random_uuid(), ?, 'EVERYONE', 'Tot morgen', 'Tot dan', now(), now()) returning id)
                insert into announcement_recipient (announcement, participant) select id, ? from sent
                """)
                .params(stage.congress().value(), anna.participant().value())
                .update();
        new Browser(service.port()).post("/api/v1/sign-in-requests", "{\"email\":\"%s\"}".formatted(anna.email()));
        jdbc.sql("""
                insert into account_session (id, account, own_device, browser, system, expires_at)
                values (gen_random_uuid(), ?, true, 'Firefox', 'Linux', now() + interval '1 day')
                """).param(anna.account()).update();
    }

    private void isOverFor(int days) {
        jdbc.sql("update congress set days = array[current_date - ?] where slug = ?")
                .params(days, stage.congress().value())
                .update();
    }

    private void announcedLongAgo() {
        jdbc.sql("""
                insert into congress_erasure (congress, announced_at) values (?, now() - interval '8 days')
                on conflict (congress) do update set announced_at = excluded.announced_at
                """).param(stage.congress().value()).update();
    }

    private boolean isNear() {
        return jdbc.sql("""
                select coalesce(bool_or(announced_at is not null), false) from congress_erasure where congress = ?
                """)
                .param(stage.congress().value())
                .query(Boolean.class)
                .single();
    }

    private long count(String rows, Person person) {
        return count(rows, person.participant().value());
    }

    private long count(String rows, UUID id) {
        return jdbc.sql("select count(*) from " + rows + " = ?")
                .param(id)
                .query(Long.class)
                .single();
    }

    private List<String> erasures() {
        return jdbc.sql("""
                        select counts::text from audit_entry
                        where congress = ? and action = 'ERASE_PERSONAL_DATA' and actor is null order by id
                        """).param(stage.congress().value()).query(String.class).list();
    }

    private String counts() {
        return organiser().get(path("/reports")).body().toString();
    }

    private Instant erasesAt() {
        return Instant.parse(retention().path("erasesAt").asString());
    }

    private JsonNode retention() {
        return organiser().get(path("/retention")).body();
    }

    private Browser organiser() {
        var session = UUID.randomUUID() + "/ORGANISER:" + stage.congress();
        return new Browser(service.port()).with("meedoen_session", session);
    }

    private String path(String rest) {
        return "/api/v1/congresses/" + stage.congress() + rest;
    }
}
