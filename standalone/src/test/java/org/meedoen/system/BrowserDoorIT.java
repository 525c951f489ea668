package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On the day itself: who comes is ticked off, with and without a connection, and somebody's story can be told. */
class BrowserDoorIT extends BrowserTest {

    private final Congress congress = Congress.openToAnyone(meedoen);
    private final String organisation = "/c/" + congress.slug() + "/organisatie";
    private final Person anna = Person.anybody(meedoen).takingPartIn(congress);
    private final Person bo = Person.anybody(meedoen).takingPartIn(congress);
    private final Person cas = Person.anybody(meedoen).takingPartIn(congress);

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void whoComesIsTickedOffByTwoPeopleAtOneDoor(int width) {
        congress.plan("bus;09:15;12:15;2;ja");
        ask();
        try (var one = chromium.device(width);
                var other = chromium.device(width)) {
            var page = openSignedIn(one, congress.organiser(), organisation + "/deur");
            assertThat(main(page)).containsText("0 van 2 aanwezig");
            look(page, "deur", width);
            main(page).getByRole(AriaRole.LINK, inMain("Afvinken Bezoek bus")).click();
            assertThat(main(page)).containsText("0 van 2 aanwezig");
            look(page, "deur-lijst", width);
            var colleague = openSignedIn(other, congress.organiser(), page.url().replace(meedoen.site, ""));
            assertThat(main(colleague)).containsText("0 van 2 aanwezig");

            tick(page, nameOf(anna) + " afvinken");
            assertThat(main(page)).containsText("1 van 2 aanwezig");
            assertThat(main(colleague)).containsText("1 van 2 aanwezig");

            one.setOffline(true);
            tick(page, nameOf(bo) + " afvinken");
            assertThat(main(page)).containsText("2 van 2 aanwezig");
            assertThat(main(page)).containsText("1 wacht op verbinding");
            look(page, "deur-zonder-verbinding", width);
            assertThat(main(colleague)).containsText("1 van 2 aanwezig");
            one.setOffline(false);
            assertThat(main(colleague)).containsText("2 van 2 aanwezig");
            assertThat(main(page)).not().containsText("wacht op verbinding");

            tick(colleague, nameOf(anna) + " is niet aanwezig: ongedaan maken");
            assertThat(main(page)).containsText("1 van 2 aanwezig");
            main(page).getByLabel("Naam, organisatie of code van het ticket").fill(nameOf(cas));
            assertThat(main(page)).containsText("Wacht, nummer 1");
            look(page, "deur-zoeken", width);
            open(page, organisation);
            assertThat(main(page)).containsText("1 van 2 aanwezig");
            open(page, organisation + "/tijdstippen/" + congress.slot("bus") + "/namen");
            assertThat(main(page)).containsText("2 deelnemers met een plek");
            page.pdf(new Page.PdfOptions()
                    .setPath(Path.of("target/screenshots/deurlijst-" + width + ".pdf"))
                    .setPreferCSSPageSize(true));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void someonesStoryIsTold(int width) {
        congress.plan("bus;09:15;12:15;2;ja");
        ask();
        try (var desk = chromium.device(width)) {
            var page = openSignedIn(desk, congress.organiser(), organisation + "/deelnemers");
            main(page).getByLabel("Zoek op naam, adres of organisatie").fill(cas.address());
            main(page)
                    .getByRole(AriaRole.GRID)
                    .getByRole(AriaRole.LINK, inMain(nameOf(cas)))
                    .click();
            assertThat(main(page)).containsText("vroeg " + nameOf(cas) + " een plek bij “Bezoek bus”");
            assertThat(main(page)).containsText("Alle 2 plekken waren toen vergeven.");
            assertThat(main(page)).containsText(nameOf(cas) + " kwam als nummer 1 op de wachtlijst.");
            assertThat(main(page)).containsText("De mailserver heeft die aangenomen.");
            look(page, "deelnemer-verhaal", width);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void badgesArePrinted(int width) {
        try (var desk = chromium.device(width)) {
            var page = openSignedIn(desk, congress.organiser(), organisation + "/deur/badges");
            assertThat(main(page)).containsText("3 badges op 1 A4");
            look(page, "badges", width);
            page.pdf(new Page.PdfOptions()
                    .setPath(Path.of("target/screenshots/badges-" + width + ".pdf"))
                    .setPreferCSSPageSize(true));
        }
    }

    private void ask() {
        var slot = congress.slot("bus");
        Stream.of(anna, bo, cas).forEach(one -> Person.expect(201, one.ask(congress, slot)));
    }

    private static String nameOf(Person person) {
        return "Deelnemer " + person.address();
    }

    private static void tick(Page page, String button) {
        main(page).getByRole(AriaRole.BUTTON, inMain(button)).click();
    }
}
