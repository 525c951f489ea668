package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.RepeatedTest;

/** No participant has two places at the same time. */
class OverlapIT {

    @RepeatedTest(5)
    void oneOfTwoConcurrentSignupsForOverlappingSlotsSucceeds() {
        var meedoen = RunningMeedoen.shared();
        var congress = Congress.openToAnyone(meedoen);
        congress.plan("ene;09:00;11:00;20;ja", "andere;10:00;12:00;20;ja");
        var slots = List.of(congress.slot("ene"), congress.slot("andere"));
        var phone = Person.anybody(meedoen).takingPartIn(congress);
        var laptop = Person.signedIn(meedoen, phone.address());

        var devices = new People(List.of(phone, laptop));
        var answers = devices.atOnce(
                device -> device.ask(congress, slots.get(devices.people().indexOf(device))));

        assertThat(answers).extracting(HttpBrowser.Answer::status).containsExactlyInAnyOrder(201, 409);
        var winner = answers.getFirst().status() == 201 ? 0 : 1;
        var refused = answers.get(1 - winner);
        assertThat(refused.problem()).isEqualTo("clash");
        assertThat(refused.json().at("/clash/slotId").asString()).isEqualTo(slots.get(winner));
        assertThat(refused.json().get("detail").asString()).contains(winner == 0 ? "Bezoek ene" : "Bezoek andere");
    }
}
