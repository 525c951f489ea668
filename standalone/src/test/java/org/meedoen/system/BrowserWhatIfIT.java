package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Person.expect;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisers see in the browser what a change does to people, and it does that. */
class BrowserWhatIfIT extends BrowserTest {

    private final Congress congress = Congress.openToAnyone(meedoen);
    private final String workspace = "/c/" + congress.slug() + "/organisatie";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void morePlacesAndACancellationSayWhomTheyConcern(int width) {
        congress.plan("bus;09:00;11:00;1;ja");
        var slot = congress.slot("bus");
        var first = Person.anybody(meedoen).takingPartIn(congress);
        expect(201, first.ask(congress, slot));
        var second = Person.anybody(meedoen).takingPartIn(congress);
        second.ask(congress, slot);
        try (var device = chromium.device(width)) {
            var page = openSignedIn(device, congress.organiser(), workspace + "/programma?tijdstip=" + slot);
            var slider = page.getByRole(AriaRole.SLIDER);
            slider.focus();
            slider.press("ArrowRight");
            assertThat(main(page)).containsText("1 deelnemer van de wachtlijst krijgt een plek.");
            assertThat(slider).hasAttribute("aria-valuetext", "2 plekken; 1 deelnemer krijgt mail");
            look(page, "wat-als-plekken", width);
            press(page, "Opslaan en 1 deelnemer mailen");
            assertThat(main(page)).containsText("2 van 2");

            page.navigate(meedoen.site + workspace + "/programma?tijdstip=" + slot);
            press(page, "Dit tijdstip afgelasten");
            page.getByLabel("Waarom gaat het niet door?").fill("De bus is stuk.");
            page.getByLabel("De reden in het Engels").fill("The bus broke down.");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("2 deelnemers verliezen hun plek.");
            look(page, "wat-als-afgelast", width);
            press(page, "Ja, afgelasten en 2 deelnemers mailen");
            assertThat(main(page)).containsText("Het tijdstip is afgelast.");

            var own = openSignedIn(chromium.device(width), first, "/mijn-programma");
            assertThat(main(own)).containsText("De bus is stuk.");
            look(own, "afgelast-met-reden", width);
            own.context().close();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void otherRulesSayWhomTheyConcern(int width) {
        congress.plan("bus;09:00;11:00;1;ja", "boot;13:00;15:00;5;ja");
        congress.settings(Map.of("caps", List.of(Map.of("per", "DAY", "max", 1))));
        var slot = congress.slot("bus");
        var holder = Person.anybody(meedoen).takingPartIn(congress);
        expect(201, holder.ask(congress, slot));
        var eager = Person.anybody(meedoen).takingPartIn(congress);
        eager.ask(congress, slot);
        expect(201, eager.ask(congress, congress.slot("boot")));
        try (var device = chromium.device(width)) {
            var page = openSignedIn(device, congress.organiser(), workspace + "/instellingen#regels");
            page.getByLabel("Alles samen, per dag").fill("");
            assertThat(main(page)).containsText("Niemand krijgt hierover mail.");
            look(page, "wat-als-regels", width);
            press(page, "Opslaan");
            assertThat(main(page)).containsText("Opgeslagen: ");
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
