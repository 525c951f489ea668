package org.meedoen.signup.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.registration.Organising;
import org.meedoen.signup.registration.SharedInstance;
import org.meedoen.signup.registration.Stage.Person;
import tools.jackson.databind.JsonNode;

class AttendanceIT extends SharedInstance {

    private static final Instant NINE = Instant.parse("2026-01-14T08:00:00Z");
    private static final Instant FIVE_PAST = NINE.plusSeconds(300);

    private final Person kim = mailbox("kim");
    private final Person bo = mailbox("bo");
    private final Browser atTheDoor = organiser(kim);
    private final Browser alsoAtTheDoor = organiser(bo);
    private final SlotId slot = stage.slot();
    private final Person anna = stage.also(mailbox("anna"), "Anna", null);
    private final SignupId place = service.signUp(anna, slot).id();

    @Test
    void whoIsTickedOffIsPresentWithWhenAndByWhom() {
        tick(atTheDoor, place, NINE);
        assertThat(present()).hasToString("{\"since\":\"2026-01-14T08:00:00Z\",\"by\":\"%s\"}".formatted(kim.email()));
        assertThat(counts()).isEqualTo("1 of 1");
    }

    @Test
    void aTickThatIsSentAgainIsNoSecondOne() {
        tick(atTheDoor, place, NINE);
        tick(atTheDoor, place, NINE);
        assertThat(ticks()).isOne();
        assertThat(counts()).isEqualTo("1 of 1");
    }

    @Test
    void aTickCanBeUndone() {
        tick(atTheDoor, place, NINE);
        assertThat(undo(alsoAtTheDoor, place, FIVE_PAST).status()).isEqualTo(204);
        assertThat(present().isMissingNode()).isTrue();
        assertThat(counts()).isEqualTo("0 of 1");
        assertThat(ticks()).as("Both remain traceable").isEqualTo(2);
    }

    @Test
    void theLatestMomentCountsInWhicheverOrderTicksArrive() {
        undo(alsoAtTheDoor, place, FIVE_PAST);
        tick(atTheDoor, place, NINE);
        assertThat(present().isMissingNode()).isTrue();
        tick(alsoAtTheDoor, place, FIVE_PAST.plusSeconds(1));
        assertThat(present().path("by").asString()).isEqualTo(bo.email());
    }

    @Test
    void aClockThatIsAheadDoesNotWinForever() {
        tick(atTheDoor, place, Instant.parse("2090-01-01T00:00:00Z"));
        assertThat(atTheDoor.delete(path(place)).status()).isEqualTo(204);
        assertThat(present().isMissingNode()).isTrue();
    }

    @Test
    void whoWaitsCannotBeTickedOff() {
        var full = stage.slot();
        capacity.has(full, 0);
        var wait = service.signUp(anna, full).id();
        assertThat(tick(atTheDoor, wait, NINE).problem()).isEqualTo("has-no-place");
        assertThat(ticks()).isZero();
    }

    @Test
    void whoWithdrewIsNotCounted() {
        tick(atTheDoor, place, NINE);
        service.withdraw(anna, place);
        assertThat(atTheDoor
                        .get(congressPath("/attendance"))
                        .body()
                        .get("slots")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whoeverIsTakenOffTheListLeavesNoTicks() {
        tick(atTheDoor, place, NINE);
        assertThat(new Organising(service.port(), stage.congress())
                        .remove(anna.participant())
                        .status())
                .isEqualTo(204);
        assertThat(ticks()).isZero();
        assertThat(tick(atTheDoor, place, FIVE_PAST).status()).isEqualTo(404);
    }

    @Test
    void theFileOfNamesSaysWhoCame() {
        service.signUp(stage.also(mailbox("cas"), "Cas", null), slot);
        tick(atTheDoor, place, NINE);
        var file = new String(atTheDoor.export(namesPath() + ".csv?language=nl"), StandardCharsets.UTF_8);
        assertThat(file.lines().skip(1)).containsExactly("ja;;Anna;;;nee;ja", "ja;;Cas;;;nee;nee");
    }

    @Test
    void aSignUpOfAnotherCongressIsNotFound() {
        assertThat(tick(atTheDoor, SignupId.random(), NINE).status()).isEqualTo(404);
    }

    private Person mailbox(String name) {
        return stage.mailbox(name + "-" + UUID.randomUUID() + "@gemeente.example");
    }

    private Browser organiser(Person person) {
        return new Browser(service.port()).with("meedoen_session", person.account() + "/ORGANISER:" + stage.congress());
    }

    private Answered tick(Browser by, SignupId signup, Instant at) {
        return by.put(path(signup), "{\"at\":\"%s\"}".formatted(at));
    }

    private Answered undo(Browser by, SignupId signup, Instant at) {
        return by.delete(path(signup) + "?at=" + at);
    }

    private String path(SignupId signup) {
        return congressPath("/signups/" + signup + "/attendance");
    }

    private String namesPath() {
        return congressPath("/slots/" + slot + "/participants");
    }

    private String congressPath(String rest) {
        return "/api/v1/congresses/" + stage.congress() + rest;
    }

    private JsonNode present() {
        return atTheDoor.get(namesPath()).body().at("/confirmed/0/present");
    }

    private String counts() {
        var counts =
                atTheDoor.get(congressPath("/attendance")).body().get("slots").get(0);
        return counts.path("present").asInt() + " of "
                + counts.path("confirmed").asInt();
    }

    private long ticks() {
        return stage.jdbc()
                .sql("""
                        select count(*) from attendance_tick join signup on signup.id = signup_id where congress = ?
                        """)
                .params(List.of(stage.congress().value()))
                .query(Long.class)
                .single();
    }
}
