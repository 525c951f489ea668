package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.named;
import static org.meedoen.system.Chromium.row;
import static org.meedoen.system.Person.expect;

import com.microsoft.playwright.options.AriaRole;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Focus, dialogs and returning to the programme. */
class BrowserNavigationIT extends BrowserTest {

    private final Congress congress = Congress.openToAnyone(meedoen);

    @Test
    void focusReturnsToTheButtonThatOpenedADialogOrToTheResult() {
        congress.plan("vroeg;09:00;11:00;20;ja", "laat;13:00;15:00;20;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        expect(201, person.ask(congress, congress.slot("vroeg")));
        expect(201, person.ask(congress, congress.slot("laat")));
        try (var device = chromium.device(PHONE)) {
            var page = openSignedIn(device, person, "/mijn-programma");
            var early = page.getByRole(AriaRole.ARTICLE, named("Bezoek vroeg"));
            early.locator("summary").click();
            var withdraw = early.getByRole(AriaRole.BUTTON, inMain("Afmelden"));
            withdraw.focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Escape");
            assertThat(withdraw).isFocused();
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.BUTTON, named("Nee, toch niet")).click();
            assertThat(withdraw).isFocused();
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.BUTTON, named("Ja, afmelden")).click();
            assertThat(early).isHidden();
            assertThat(main(page).locator(":focus")).isVisible();
        }
    }

    @Test
    void losingAPlaceOnAWaitingListNeedsConfirmation() {
        congress.plan("vol;09:00;11:00;1;ja", "vrij;10:00;12:00;20;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        expect(201, Person.anybody(meedoen).takingPartIn(congress).ask(congress, congress.slot("vol")));
        expect(201, person.ask(congress, congress.slot("vol")));
        try (var device = chromium.device(PHONE)) {
            var page = openSignedIn(device, person, "/c/" + congress.slug());
            assertThat(row(page, "Bezoek vol")).containsText("nummer 1");
            press(page, "Bezoek vrij", "Inschrijven");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Je staat op nummer 1 voor Bezoek vol");
            look(page, "beurt-kwijt", PHONE);

            page.getByRole(AriaRole.BUTTON, named("Neem deze plek niet en blijf wachten"))
                    .click();
            assertThat(row(page, "Bezoek vrij").getByRole(AriaRole.BUTTON, inMain("Inschrijven")))
                    .isFocused();
            assertThat(row(page, "Bezoek vol")).containsText("nummer 1");

            press(page, "Bezoek vrij", "Inschrijven");
            page.getByRole(AriaRole.BUTTON, named("Neem deze plek en houd je nummer"))
                    .click();
            assertThat(row(page, "Bezoek vrij")).containsText("Je hebt een plek");
            assertThat(row(page, "Bezoek vol")).containsText("nummer 1");
            assertThat(row(page, "Bezoek vol"))
                    .containsText("Krijg je hier een plek, dan geef je die andere vanzelf op.");
        }
    }

    @Test
    void returningToTheProgrammeRestoresFilterAndPosition() {
        congress.plan(IntStream.range(0, 12)
                .mapToObj("nummer%02d;09:00;11:00;20;ja"::formatted)
                .toArray(String[]::new));
        try (var device = chromium.device(PHONE)) {
            var page = open(device, "/c/" + congress.slug() + "?dag=alle&soort=werkbezoek");
            row(page, "Bezoek nummer11").getByRole(AriaRole.LINK).click();
            assertThat(page.getByRole(AriaRole.HEADING, named("Bezoek nummer11")))
                    .isVisible();
            assertThat(page.evaluate("window.scrollY")).isEqualTo(0);

            page.getByRole(AriaRole.LINK, named("Terug naar het programma")).click();
            assertThat(row(page, "Bezoek nummer11").getByRole(AriaRole.LINK)).isFocused();
            assertThat(row(page, "Bezoek nummer11")).isInViewport();
            assertThat(page.url()).endsWith("?dag=alle&soort=werkbezoek");
        }
    }
}
