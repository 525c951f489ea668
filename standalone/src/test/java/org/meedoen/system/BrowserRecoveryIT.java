package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.named;
import static org.meedoen.system.Chromium.own;
import static org.meedoen.system.Chromium.row;
import static org.meedoen.system.Person.expect;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages without a connection, with failed requests and with unknown data. */
class BrowserRecoveryIT extends BrowserTest {

    private final Congress congress = Congress.openToAnyone(meedoen);

    @Test
    void aPageThatCannotBeLoadedOfflineSaysSo() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        try (var device = chromium.device(PHONE)) {
            var page = open(device, "/c/" + congress.slug());
            assertThat(row(page, "Bezoek vroeg")).isVisible();
            device.setOffline(true);
            page.getByRole(AriaRole.LINK, named("Hulp")).click();
            assertThat(page.getByRole(AriaRole.HEADING, named("Deze pagina kunnen we nu niet laden")))
                    .isVisible();

            page.goBack();
            assertThat(row(page, "Bezoek vroeg")).isVisible();
            page.goForward();
            assertThat(page.getByRole(AriaRole.HEADING, named("Deze pagina kunnen we nu niet laden")))
                    .isVisible();
            device.setOffline(false);
            assertThat(page.getByRole(AriaRole.HEADING, named("Hulp"))).isVisible();
        }
    }

    @Test
    void myProgrammeOpensOfflineFromTheProgramme() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        expect(201, person.ask(congress, congress.slot("vroeg")));
        try (var device = chromium.device(PHONE)) {
            var page = openSignedIn(device, person, "/c/" + congress.slug());
            assertThat(row(page, "Bezoek vroeg")).containsText("Je hebt een plek");
            page.waitForCondition(() -> loaded(page, "MyProgrammePage"));
            device.setOffline(true);
            page.getByRole(AriaRole.LINK, named("Mijn programma")).click();

            assertThat(page.getByRole(AriaRole.HEADING, named("Mijn programma")))
                    .isVisible();
            assertThat(row(page, "Bezoek vroeg")).containsText("Je hebt een plek");
            assertThat(main(page)).containsText("Zonder verbinding: zoals op ");
        }
    }

    private static boolean loaded(Page page, String script) {
        return (Boolean) page.evaluate(
                "part => performance.getEntriesByType('resource').some(({ name }) => name.includes(part))", script);
    }

    @Test
    void aSignupThatIsRetriedSurvivesAReload() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        try (var device = chromium.device(PHONE)) {
            var page = openSignedIn(device, person, "/c/" + congress.slug());
            page.route(Pattern.compile("/signups$"), route -> {
                if (route.request().method().equals("POST")) route.abort();
                else route.resume();
            });
            press(page, "Bezoek vroeg", "Inschrijven");
            assertThat(main(page)).containsText("vanzelf opnieuw");
            page.reload();
            assertThat(main(page)).containsText("vanzelf opnieuw");
            page.unrouteAll();
            assertThat(own(page, "Je hebt een plek")).isVisible();
        }
    }

    @Test
    void unknownAvailabilityIsShownAsUnknown() {
        congress.plan("vol;09:00;11:00;1;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        expect(201, person.ask(congress, congress.slot("vol")));
        try (var device = chromium.device(PHONE)) {
            device.route(Pattern.compile("/availability"), Route::abort);
            var page = open(device, "/c/" + congress.slug());
            assertThat(main(page)).containsText("We weten nu niet hoeveel plekken er vrij zijn");
            assertThat(row(page, "Bezoek vol")).containsText("1 plek in totaal");
            assertThat(row(page, "Bezoek vol")).not().containsText("nog 1 plek");
            assertThat(row(page, "Bezoek vol").getByRole(AriaRole.BUTTON, inMain("Inschrijven")))
                    .isEnabled();
            look(page, "plekken-onbekend", PHONE);
        }
    }
}
