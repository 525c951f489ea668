package org.meedoen.signup.favourite;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.registration.Organising;
import org.meedoen.signup.registration.SharedInstance;
import org.meedoen.signup.registration.Stage;
import org.meedoen.signup.registration.Stage.Person;

class FavouriteIT extends SharedInstance {

    private final Person anna = stage.also(mailbox(), "Anna", null);
    private final Browser browser = browser(anna);
    private final SlotId lombok = stage.slot();
    private final SlotId zuilen = stage.slot();
    private final SlotId overvecht = stage.slot();

    @Test
    void eachIsAddedAtTheEndAndAnswersInThatOrder() {
        assertThat(favourites()).isEmpty();
        assertThat(add(zuilen).status()).isEqualTo(204);
        add(lombok);
        add(overvecht);
        assertThat(favourites()).containsExactly(zuilen, lombok, overvecht);
        assertThat(browser.get(path("")).header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void addingOrRemovingAgainChangesNothing() {
        add(zuilen);
        add(lombok);
        assertThat(add(zuilen).status()).isEqualTo(204);
        assertThat(favourites()).containsExactly(zuilen, lombok);
        assertThat(remove(zuilen).status()).isEqualTo(204);
        assertThat(remove(zuilen).status()).isEqualTo(204);
        assertThat(favourites()).containsExactly(lombok);
    }

    @Test
    void theWholeListIsReplacedInTheOrderOfTheRequest() {
        replace(lombok, zuilen);
        assertThat(slots(replace(zuilen, overvecht, lombok))).containsExactly(zuilen, overvecht, lombok);
        assertThat(slots(replace(overvecht, zuilen))).containsExactly(overvecht, zuilen);
        assertThat(favourites()).containsExactly(overvecht, zuilen);
        assertThat(slots(replace())).isEmpty();
    }

    @Test
    void inAListTheFirstMentionCountsAndUnknownSlotsAreLeftOut() {
        var elsewhere = Stage.in(installation).slot();
        assertThat(slots(replace(zuilen, elsewhere, SlotId.random(), lombok, zuilen)))
                .containsExactly(zuilen, lombok);
    }

    @Test
    void aSlotThatIsNotInTheCongressIsNotFound() {
        assertThat(add(SlotId.random()).problem()).isEqualTo("not-found");
        assertThat(add(Stage.in(installation).slot()).problem()).isEqualTo("not-found");
        assertThat(favourites()).isEmpty();
    }

    @Test
    void thereAreAtMostSoMany() {
        var many =
                IntStream.range(0, Favourites.MOST).mapToObj(_ -> stage.slot()).toArray(SlotId[]::new);
        assertThat(slots(replace(many))).containsExactly(many);
        assertThat(add(zuilen).problem()).isEqualTo("too-many-favourites");
        assertThat(add(many[0]).status()).isEqualTo(204);
        var more = Stream.concat(Stream.of(many), Stream.of(zuilen)).toArray(SlotId[]::new);
        assertThat(replace(more).problem()).isEqualTo("invalid-fields");
        assertThat(favourites()).containsExactly(many);
    }

    @Test
    void aRequestWithoutAListIsInvalid() {
        assertThat(browser.put(path(""), "{}").problem()).isEqualTo("invalid-fields");
        assertThat(browser.put(path(""), "{\"slotIds\":[null]}").status()).isEqualTo(400);
    }

    @Test
    void eachParticipantOfAMailboxHasTheirOwn() {
        var bo = stage.also(anna, "Bo", null);
        assertThat(browser.get(path("")).problem()).isEqualTo("choose-participant");
        assertThat(browser.put(path("/" + zuilen), "").problem()).isEqualTo("choose-participant");
        browser.put(path("/" + zuilen) + of(anna), "");
        browser.put(path("/" + lombok) + of(bo), "");
        assertThat(slots(browser.get(path("") + of(anna)))).containsExactly(zuilen);
        assertThat(slots(browser.get(path("") + of(bo)))).containsExactly(lombok);
        assertThat(browser.get(path("") + of(stage.person())).status()).isEqualTo(404);
    }

    @Test
    void whoeverIsRemovedLeavesNone() {
        add(zuilen);
        var organising = new Organising(service.port(), stage.congress());
        assertThat(organising.remove(anna.participant()).status()).isEqualTo(204);
        assertThat(stage.jdbc()
                        .sql("select count(*) from favourite where participant_id = ?")
                        .param(anna.participant().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoHasNotSaidWhoTheyAreHasNone() {
        assertThat(browser(mailbox()).get(path("")).problem()).isEqualTo("profile-needed");
        assertThat(new Browser(service.port()).get(path("")).problem()).isEqualTo("sign-in-needed");
    }

    private Person mailbox() {
        return stage.mailbox(UUID.randomUUID() + "@gemeente.example");
    }

    private Browser browser(Person person) {
        return new Browser(service.port())
                .with("meedoen_session", person.account().toString());
    }

    private Answered add(SlotId slot) {
        return browser.put(path("/" + slot), "");
    }

    private Answered remove(SlotId slot) {
        return browser.delete(path("/" + slot));
    }

    private Answered replace(SlotId... slots) {
        var ids = Stream.of(slots).map("\"%s\""::formatted).collect(joining(","));
        return browser.put(path(""), "{\"slotIds\":[%s]}".formatted(ids));
    }

    private List<SlotId> favourites() {
        return slots(browser.get(path("")));
    }

    private static List<SlotId> slots(Answered answer) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body()
                .path("slotIds")
                .valueStream()
                .map(slot -> SlotId.parse(slot.asString()))
                .toList();
    }

    private static String of(Person person) {
        return "?participantId=" + person.participant();
    }

    private String path(String rest) {
        return "/api/v1/congresses/%s/favourites%s".formatted(stage.congress(), rest);
    }
}
