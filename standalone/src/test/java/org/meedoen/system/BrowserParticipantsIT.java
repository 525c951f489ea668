package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organiser prepares the list of participants in a browser, from a file to a correction. */
class BrowserParticipantsIT extends BrowserTest {

    private static final String LIST = """
            address,name,organisation,days
            jan@gemeente.example,Jan Voorbeeld,,
            els@gemeente.example,Els Voorbeeld,,
            """;

    private final Congress congress = Congress.openToAnyone(meedoen);
    private final String path = "/c/" + congress.slug() + "/organisatie/deelnemers";

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void aListIsImportedAndCorrected(int width) {
        try (var desk = chromium.device(width)) {
            var page = openSignedIn(desk, meedoen.administrator(), path);
            main(page).getByRole(AriaRole.LINK, inMain("Lijst importeren")).click();
            choose(page, LIST.replace("els@", "els"));
            assertThat(main(page)).containsText("Regel 3, adres");
            look(page, "import-fout", width);
            choose(page, LIST);
            assertThat(main(page)).containsText("2 deelnemers erbij");
            assertThat(main(page)).containsText("Jan Voorbeeld");
            look(page, "import-voorbeeld", width);
            press(page, "Overnemen");
            assertThat(row(page, "Jan Voorbeeld")).isVisible();
            look(page, "deelnemers", width);

            main(page).getByLabel("Zoek op naam, adres of organisatie").fill("jan");
            assertThat(main(page)).containsText("1 van 2 deelnemers");
            row(page, "Jan Voorbeeld").click();
            look(page, "deelnemer", width);
            page.keyboard().press("Escape");
            assertThat(row(page, "Jan Voorbeeld")).isFocused();
            page.keyboard().press("Enter");
            press(page, "Wijzigen");
            main(page).getByLabel("Naam", exactly()).fill("Jan van Voorbeeld");
            assertThat(main(page)).containsText("Niemand krijgt hierover mail.");
            look(page, "deelnemer-wijzigen", width);
            press(page, "Opslaan");
            assertThat(main(page).getByRole(AriaRole.HEADING, inMain("Jan van Voorbeeld")))
                    .isVisible();

            press(page, "Van de lijst halen");
            look(page, "deelnemer-weg", width);
            press(page, "Ja, van de lijst");
            assertThat(main(page)).containsText("0 van 1 deelnemer");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void onePersonIsAddedByHand(int width) {
        try (var desk = chromium.device(width)) {
            var page = openSignedIn(desk, meedoen.administrator(), path);
            main(page).getByRole(AriaRole.LINK, inMain("Iemand toevoegen")).click();
            main(page).getByLabel("Naam", exactly()).fill("Noor \"de\" Vries, jr.");
            main(page).getByLabel("E-mailadres", exactly()).fill("noor@gemeente.example");
            press(page, "Bekijk wat er gebeurt");
            assertThat(main(page)).containsText("komt op de lijst");
            look(page, "deelnemer-toevoegen", width);
            press(page, "Toevoegen");
            assertThat(main(page).getByRole(AriaRole.HEADING, inMain("Noor \"de\" Vries, jr.")))
                    .isFocused();
            press(page, "Sluiten");
            assertThat(main(page)).containsText("1 deelnemer");
        }
    }

    private static void choose(Page page, String csv) {
        page.getByLabel("Bestand").setInputFiles(new FilePayload("deelnemers.csv", "text/csv", csv.getBytes(UTF_8)));
    }

    private static Locator row(Page page, String name) {
        return main(page).getByRole(AriaRole.GRID).getByRole(AriaRole.LINK, inMain(name));
    }

    private static void press(Page page, String button) {
        main(page).getByRole(AriaRole.BUTTON, inMain(button)).click();
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
