package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.InExchange;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.signup.SignupRequested;

/** Whoever takes a place may keep waiting elsewhere, in exchange for it. */
class KeptWaitsIT extends SharedInstance {

    private final Stage.Person anna = stage.person();
    private final SlotId awaited = stage.slot();
    private final SlotId taken = stage.slot();

    @Test
    void aWaitIsKeptInExchangeForThePlaceTaken() {
        var waiting = waits();
        var place = takes(true);
        assertThat(place.status()).as(place.body().toString()).isEqualTo(201);
        assertThat(place.text("status")).isEqualTo("CONFIRMED");
        var kept = service.mySignups(anna).getFirst();
        assertThat(kept.path("id").asString()).isEqualTo(waiting.toString());
        assertThat(kept.path("status").asString()).isEqualTo("WAITLISTED");
        assertThat(kept.path("position").asInt()).isEqualTo(1);
        assertThat(kept.path("inExchangeFor").asString()).isEqualTo(place.text("id"));
        assertThat(requested(place.id()).keepsWaiting()).isTrue();
    }

    @Test
    void otherwiseNothingIsOffered() {
        waits();
        var place = takes(false);
        assertThat(place.status()).isEqualTo(201);
        assertThat(service.mySignups(anna).getFirst().has("inExchangeFor")).isFalse();
        assertThat(requested(place.id()).keepsWaiting()).isNull();
    }

    @Test
    void anOfferThatHasChangedSinceIsNotTakenBackByARedelivery() {
        var waiting = waits();
        var first = takes(true).id();
        var better = stage.slot();
        capacity.has(better, 0);
        var second = service.signUp(anna, better).id();
        capacity.tell(new PlaceConfirmed(
                stage.congress(),
                second,
                better,
                anna.participant(),
                2,
                How.PROMOTED,
                new Exchanged(first, taken, 2),
                null,
                List.of(new InExchange(waiting, awaited), new InExchange(SignupId.random(), awaited)),
                null,
                null));
        await().untilAsserted(() -> assertThat(offeredFor(waiting)).isEqualTo(second.toString()));
        capacity.told().forEach(capacity::tell);
        var later = stage.person();
        assertThat(service.signUp(later, stage.slot()).status()).isEqualTo(201);
        assertThat(offeredFor(waiting)).isEqualTo(second.toString());
    }

    @Test
    void aPairKeepsNoWaits() {
        var together = "{\"slotId\":\"%s\",\"invitationId\":\"%s\",\"keepsWaiting\":true}";
        var answer = service.signUp(anna, together.formatted(taken, UUID.randomUUID()));
        assertThat(answer.problem()).isEqualTo("invalid-fields");
        assertThat(answer.body().at("/fields/0/field").asString()).isEqualTo("keepsWaiting");
    }

    private SignupId waits() {
        capacity.has(awaited, 0);
        return service.signUp(anna, awaited).id();
    }

    private Requests.Answered takes(boolean keepsWaiting) {
        return service.signUp(anna, "{\"slotId\":\"%s\",\"keepsWaiting\":%s}".formatted(taken, keepsWaiting));
    }

    private SignupRequested requested(SignupId signup) {
        return capacity.heard().stream()
                .map(SignupRequested.class::cast)
                .filter(event -> event.signupId().equals(signup))
                .findAny()
                .orElseThrow();
    }

    private String offeredFor(SignupId waiting) {
        return service.mySignups(anna).stream()
                .filter(signup -> signup.path("id").asString().equals(waiting.toString()))
                .map(signup -> signup.path("inExchangeFor").asString(""))
                .findAny()
                .orElseThrow();
    }
}
