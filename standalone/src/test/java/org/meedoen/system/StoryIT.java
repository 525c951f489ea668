package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.meedoen.system.Person.expect;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The story of Meedoen, over HTTP and mail. */
class StoryIT {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static RunningMeedoen meedoen;
    private static Person administrator;

    @BeforeAll
    static void start() {
        meedoen = RunningMeedoen.shared();
        administrator = meedoen.administrator();
    }

    @Test
    void theSampleCongressIsLoadedWithItsPlaces() {
        var congresses = new HttpBrowser(meedoen.site).get("/api/v1/congresses").json();
        var sample = congresses
                .valueStream()
                .filter(congress -> congress.get("hostCity").asString().equals("Utrecht"))
                .filter(congress -> congress.get("sample").asBoolean())
                .map(congress -> congress.get("slug").asString())
                .filter(slug -> !slug.startsWith("proef-"))
                .findFirst()
                .orElseThrow();
        var programme = new HttpBrowser(meedoen.site).get("/api/v1/congresses/" + sample + "/programme");
        assertThat(programme.json().get("sessions").size()).isGreaterThanOrEqualTo(30);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(new HttpBrowser(meedoen.site)
                                .get("/api/v1/congresses/" + sample + "/availability")
                                .json()
                                .get("slots")
                                .size())
                        .isGreaterThanOrEqualTo(55));
    }

    @Test
    void oneSignsInByTheMailedLinkAndOnASecondDeviceByCode() {
        var address = "twee.apparaten@deelnemer.example";
        var phone = new HttpBrowser(meedoen.site);
        expect(202, phone.write("POST", "/api/v1/sign-in-requests", Map.of("email", address)));
        var mailbox = new Mailbox(meedoen.mail, address);
        var mail = mailbox.await(any -> true);
        var whoever = new HttpBrowser(meedoen.site);
        expect(201, whoever.write("POST", "/api/v1/login-sessions", Map.of("token", mail.token())));
        assertThat(whoever.get("/api/v1/me").json().at("/account/email").asString())
                .isEqualTo(address);

        var again = whoever.write("POST", "/api/v1/login-sessions", Map.of("token", mail.token()));
        assertThat(again.problem()).isEqualTo("sign-in-expired");

        var laptop = new HttpBrowser(meedoen.site);
        expect(202, laptop.write("POST", "/api/v1/sign-in-requests", Map.of("email", address)));
        var second = mailbox.await(other -> !other.id().equals(mail.id()));
        var stranger = new HttpBrowser(meedoen.site)
                .write("POST", "/api/v1/login-sessions", Map.of("email", address, "code", second.code()));
        assertThat(stranger.status()).as("a code from another browser").isEqualTo(400);
        expect(201, laptop.write("POST", "/api/v1/login-sessions", Map.of("email", address, "code", second.code())));
        assertThat(laptop.get("/api/v1/me").status()).isEqualTo(200);
    }

    @Test
    void aPlaceIsReservedMailedWithdrawnAndGivenToTheWaitingList() {
        var congress = Congress.openToAnyone(meedoen);
        congress.plan("klein;09:00;11:00;1;ja");
        var slot = congress.slot("klein");
        var first = Person.anybody(meedoen).takingPartIn(congress);
        var second = Person.anybody(meedoen).takingPartIn(congress);

        try (var page = new HttpBrowser(meedoen.site).follow(congress.path() + "/availability/stream")) {
            var given = expect(201, first.ask(congress, slot)).json();
            assertThat(given.get("status").asString()).isEqualTo("CONFIRMED");
            await().atMost(SOON).until(() -> page.confirmed(slot) == 1);

            var waits = expect(201, second.ask(congress, slot)).json();
            assertThat(waits.get("status").asString()).isEqualTo("WAITLISTED");
            assertThat(waits.get("position").asInt()).isEqualTo(1);
            await().atMost(SOON).until(() -> page.waiting(slot) == 1);
            first.mailbox().await(mail -> mail.subject().contains("plek"));
            second.mailbox().await(mail -> mail.subject().contains("wachtlijst"));

            var id = given.get("id").asString();
            assertThat(expect(200, first.withdraw(congress, id))
                            .json()
                            .get("status")
                            .asString())
                    .isEqualTo("WITHDRAWN");
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(second.signups(congress)
                                    .get(0)
                                    .get("status")
                                    .asString())
                            .isEqualTo("CONFIRMED"));
            await().atMost(SOON).until(() -> page.confirmed(slot) == 1 && page.waiting(slot) == 0);
            await("both mails").atMost(SOON).untilAsserted(() -> {
                assertThat(second.mailbox().mails()).hasSize(3);
                assertThat(first.mailbox().mails()).hasSize(3);
            });
        }
    }

    @Test
    void theOrganiserSeesPlacesFillAndMailsGo() {
        var congress = Congress.openToAnyone(meedoen);
        congress.plan("zicht;09:00;11:00;5;ja");
        var slot = congress.slot("zicht");
        var participant = Person.anybody(meedoen).takingPartIn(congress);
        assertThat(participant.browser().get(congress.path() + "/dashboard").status())
                .isEqualTo(403);
        try (var dashboard = administrator.browser().follow(congress.path() + "/dashboard/stream")) {
            expect(201, participant.ask(congress, slot));
            await().atMost(SOON).until(() -> dashboard.confirmed(slot) == 1);
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(administrator
                                .browser()
                                .get(congress.path() + "/mails")
                                .json()
                                .at("/totals/sent")
                                .asInt())
                        .isEqualTo(1));
        assertThat(administrator.browser().get(congress.path() + "/mails").text())
                .doesNotContain(participant.address(), "token=");
    }

    @Test
    void aSlotThatIsCalledOffOrMovedIsMailed() {
        var congress = Congress.openToAnyone(meedoen);
        congress.plan("weg;09:00;11:00;5;ja", "later;13:00;15:00;5;ja");
        var participant = Person.anybody(meedoen).takingPartIn(congress);
        expect(201, participant.ask(congress, congress.slot("weg")));
        expect(201, participant.ask(congress, congress.slot("later")));
        expect(204, administrator.browser().delete(congress.path() + "/slots/" + congress.slot("weg")));
        congress.plan("later;14:00;16:00;5;ja");
        participant
                .mailbox()
                .await(mail -> mail.text().contains("Bezoek weg") && mail.text().contains("niet door"));
        participant
                .mailbox()
                .await(mail ->
                        mail.text().contains("Bezoek later") && mail.text().contains("14:00"));
    }
}
