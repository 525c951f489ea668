package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organiser writes to the people who have a place in a slot, in a browser, and they read the mail. */
class BrowserMessagesIT extends BrowserTest {

    private static final String BODY = """
            Hallo {naam},

            We vertrekken {tijdstip} van {verzamelpunt}.
            Neem mee:
            - je badge

            Lees https://congres.example/praktisch.""";

    private final Congress congress = Congress.openToAnyone(meedoen);
    private final String path = "/c/" + congress.slug() + "/organisatie/berichten";
    private final String subject =
            "Praktisch nieuws " + UUID.randomUUID().toString().substring(0, 8);

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void aMessageIsWrittenTriedSentAndFollowed(int width) {
        congress.plan("bus;09:00;11:00;20;ja");
        var going = Person.anybody(meedoen).takingPartIn(congress);
        Person.expect(201, going.ask(congress, congress.slot("bus")));
        var staying = Person.anybody(meedoen).takingPartIn(congress);
        try (var desk = chromium.device(width)) {
            var refused = refusedByPolicy(desk);
            var page = openSignedIn(desk, congress.organiser(), path);
            assertThat(main(page)).containsText("Er zijn nog geen berichten.");
            main(page).getByRole(AriaRole.LINK, inMain("Bericht schrijven")).click();
            write(page, "Hallo {voornaam},");
            press(page, "Bewaar als concept");
            assertThat(main(page)).containsText("Tussen accolades kan alleen staan");
            look(page, "bericht-fout", width);
            main(page).getByLabel("Bericht", exactly()).fill(BODY);
            look(page, "bericht-schrijven", width);
            press(page, "Bewaar als concept");

            assertThat(mailIn(page)).containsText("Hallo Deelnemer " + going.address());
            assertThat(mailIn(page)).containsText("van Station Utrecht Centraal.");
            look(page, "bericht-voorbeeld", width);
            assertThat(refused).isEmpty();
            press(page, "Stuur een test aan mij");
            var test =
                    congress.organiser().mailbox().await(mail -> mail.subject().equals("[Test] " + subject));

            press(page, "Verstuur naar 1 persoon");
            assertThat(main(page)).containsText("1 van 1 verstuurd");
            look(page, "bericht-verstuurd", width);
            var received = going.mailbox().await(mail -> mail.subject().equals(subject));
            assertThat(received.text()).isEqualTo(test.text()).contains("- je badge", "09:00–11:00");
            assertThat(received.html()).contains("href=\"https://congres.example/praktisch\"");
            assertThat(subjectsTo(staying)).doesNotContain(subject);
            press(page, "Sluiten");
            main(page).getByLabel("Stand").selectOption("sent");
            assertThat(main(page)).containsText("1 bericht");
            look(page, "berichten", width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void aPlannedMessageIsTakenBackAndDeleted(int width) {
        var somebody = Person.anybody(meedoen).takingPartIn(congress);
        try (var desk = chromium.device(width)) {
            var page = openSignedIn(desk, congress.organiser(), path + "?bericht=nieuw");
            main(page).getByLabel("Onderwerp", exactly()).fill(subject);
            main(page).getByLabel("Bericht", exactly()).fill("Tot zo, {naam}.");
            press(page, "Bewaar als concept");
            main(page).getByLabel("Op een moment").check();
            main(page).getByLabel("Moment", exactly()).fill(Congress.DAY + "T09:00");
            press(page, "Plan voor 1 persoon");
            assertThat(main(page)).containsText("Gepland bericht");
            look(page, "bericht-gepland", width);
            press(page, "Plan intrekken");
            press(page, "Ja, trek in");
            assertThat(main(page)).containsText("Het bericht is weer een concept.");
            press(page, "Verwijder");
            press(page, "Ja, verwijder");
            assertThat(main(page)).containsText("Er zijn nog geen berichten.");
            assertThat(subjectsTo(somebody)).doesNotContain(subject);
        }
    }

    private void write(Page page, String body) {
        main(page).getByLabel("Wie krijgt het").selectOption("SLOT");
        main(page).getByLabel("Welke", exactly()).selectOption(congress.slot("bus"));
        assertThat(main(page)).containsText("Nu 1 persoon.");
        main(page).getByLabel("Onderwerp", exactly()).fill(subject);
        main(page).getByLabel("Bericht", exactly()).fill(body);
    }

    private static List<String> subjectsTo(Person person) {
        return person.mailbox().mails().stream().map(Mailbox.Mail::subject).toList();
    }

    private static Locator mailIn(Page page) {
        return main(page).getByRole(AriaRole.GROUP, inMain("Zo komt het aan"));
    }

    private static void press(Page page, String button) {
        main(page).getByRole(AriaRole.BUTTON, inMain(button)).click();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
