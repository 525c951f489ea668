package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.persistence.SignupContextRows;

/** What mails have to say of others than their reader, asked when they are sent. */
class SignupContextIT extends SharedInstance {

    private final SignupContextRows companies = service.context().getBean(SignupContextRows.class);
    private final Stage.Person anna = stage.person();
    private final SlotId slot = stage.slot();

    @Test
    void aPlaceOfferedInExchangeIsShownAsKept() {
        var kept = service.signUp(anna, stage.slot());
        capacity.has(slot, 0);
        var waiting =
                service.signUp(anna, "{\"slotId\":\"%s\",\"inExchangeFor\":\"%s\"}".formatted(slot, kept.text("id")));
        assertThat(waiting.text("status")).as(waiting.body().toString()).isEqualTo("WAITLISTED");
        assertThat(companyOf(waiting.id()).keptSlotId()).hasToString(kept.text("slotId"));
        assertThat(companyOf(kept.id())).isEqualTo(new SignupContext(kept.id(), null, null, null));
        service.withdraw(anna, kept.id());
        await().untilAsserted(
                        () -> assertThat(companyOf(waiting.id()).keptSlotId()).isNull());
    }

    @Test
    void aPairsContextNamesThePartnerEvenAfterOneLeft() {
        var bob = stage.also(stage.mailbox(UUID.randomUUID() + "@deelnemer.example"), "Robin", null);
        var annas = service.together(anna, slot, service.invitations().agree(anna, bob, slot));
        var bobs = SignupId.parse(annas.body().at("/together/signupId").asString());
        assertThat(companyOf(annas.id()).colleague()).isEqualTo("Robin");
        assertThat(companyOf(bobs).colleague()).isEqualTo("Sam");
        service.withdraw(bob, bobs);
        await().untilAsserted(() ->
                assertThat(service.mySignups(anna).getFirst().has("together")).isFalse());
        assertThat(companyOf(annas.id()).colleague()).isEqualTo("Robin");
    }

    @Test
    void unknownSignUpsAreLeftOut() {
        assertThat(companies.of(List.of(SignupId.random()))).isEmpty();
    }

    private SignupContext companyOf(SignupId signup) {
        return companies.of(List.of(signup)).getFirst();
    }
}
