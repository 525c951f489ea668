package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.named;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisers change the programme in the browser. */
class BrowserProgrammeIT extends BrowserTest {

    private final Congress congress = Congress.openToAnyone(meedoen);

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void whoeverSavesSecondSeesWhatTheFirstDid(int width) {
        congress.plan("bus;09:00;11:00;20;ja");
        try (var device = chromium.device(width)) {
            var first = openSlot(device);
            var second = openSlot(device);
            look(first, "programma-tijdstip", width);
            places(first).fill("24");
            first.getByRole(AriaRole.BUTTON, named("Opslaan")).click();
            assertThat(main(first)).containsText("Het tijdstip is opgeslagen.");
            assertThat(main(first)).containsText("0 van 24");
            look(first, "programma", width);

            places(second).fill("30");
            second.getByRole(AriaRole.BUTTON, named("Opslaan")).click();
            assertThat(main(second)).containsText("Iemand anders veranderde dit intussen.");
            assertThat(places(second)).hasValue("30");
            look(second, "programma-conflict", width);
            assertThat(capacity()).isEqualTo(24);
            second.getByRole(AriaRole.BUTTON, named("Ga verder met wat ik invulde"))
                    .click();
            second.getByRole(AriaRole.BUTTON, named("Opslaan")).click();
            assertThat(main(second)).containsText("0 van 30");
        }
    }

    @Test
    void whatWasExportedIsImportedAfterItsEffectWasShown() {
        congress.plan("bus;09:00;11:00;20;ja");
        var file = congress.organiser()
                .browser()
                .get(congress.path() + "/programme.csv")
                .text()
                .replace(";20;", ";25;");
        try (var device = chromium.device(PHONE)) {
            var page = openSignedIn(device, congress.organiser(), path() + "/importeren");
            page.getByLabel("Bestand")
                    .setInputFiles(new FilePayload("programma.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            assertThat(main(page)).containsText("plekken: 20 → 25");
            assertThat(capacity()).isEqualTo(20);
            look(page, "programma-importeren", PHONE);
            page.getByRole(AriaRole.BUTTON, named("Overnemen")).click();
            assertThat(main(page)).containsText("Overgenomen");
            assertThat(capacity()).isEqualTo(25);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void columnsAreChosenAndWrongLinesMendedOrSkippedInTheBrowser(int width) {
        var file = """
                session_key;Soort;Titel;slot_key;Datum;Begin;Einde;Waar;Aantal pers.;Opm. intern
                s1;werkbezoek;Lombok;s1-a;%1$s;10:00;11:00;Moskeeplein;24;nog bellen
                s2;workshop;Geld voor een plek;s2-a;%1$s;11:15;12:00;Zaal 2;ca. 28;
                s3;workshop;Terwijde;s3-a;%1$s;veel;12:00;Zaal 3;20;
                """.formatted(Congress.DAY);
        try (var device = chromium.device(width)) {
            var page = openSignedIn(device, congress.organiser(), path() + "/importeren");
            page.getByLabel("Bestand")
                    .setInputFiles(new FilePayload("v7.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            assertThat(main(page)).containsText("7 herkend, 3 nog te kiezen");
            look(page, "import-kolommen", width);
            main(page).getByLabel("Kolom Waar is").selectOption("meeting_point");
            assertThat(main(page)).containsText("1 zelf gekozen, 2 nog te kiezen");
            main(page).getByLabel("Kolom Aantal pers. is").selectOption("capacity");
            assertThat(main(page)).containsText("2 zelf gekozen, 1 nog te kiezen");
            main(page).getByLabel("Kolom Opm. intern is").selectOption("-");
            assertThat(main(page)).containsText("2 regels zijn fout");
            main(page).getByLabel("Regel 3, plekken").fill("28");
            look(page, "import-fouten", width);
            page.getByRole(AriaRole.BUTTON, named("Opnieuw nakijken")).click();
            assertThat(main(page)).containsText("1 regel is fout");
            page.getByRole(AriaRole.BUTTON, named("Regel 4 overslaan")).click();
            assertThat(main(page)).containsText("1 cel verbeterd, 1 regel overgeslagen");
            look(page, "import-besloten", width);
            page.getByRole(AriaRole.BUTTON, named("Overnemen zonder 1 regel")).click();
            assertThat(main(page)).containsText("Overgenomen");
            assertThat(congress.programme().path("sessions").size()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void whatWasEditedAfterAnImportIsKeptUnlessTheFileIsChosen(int width) {
        congress.plan("bus;09:00;11:00;20;ja");
        var browser = congress.organiser().browser();
        var file = browser.get(congress.path() + "/programme.csv").text();
        Person.expect(
                200,
                browser.write("PATCH", congress.path() + "/slots/" + congress.slot("bus"), Map.of("capacity", 24)));
        try (var device = chromium.device(width)) {
            var page = openSignedIn(device, congress.organiser(), path() + "/importeren");
            page.getByLabel("Bestand")
                    .setInputFiles(new FilePayload("v7.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
            assertThat(main(page)).containsText("Dit bestand is ouder dan een wijziging in Meedoen");
            assertThat(main(page)).not().containsText("plekken: 24 → 20");
            assertThat(main(page)).containsText("Gewijzigd door ");
            look(page, "import-ouder", width);
            page.getByRole(AriaRole.BUTTON, named("20 uit je bestand")).click();
            assertThat(main(page)).containsText("plekken: 24 → 20");
            page.getByRole(AriaRole.BUTTON, named("Alles in Meedoen behouden")).click();
            assertThat(main(page)).not().containsText("plekken: 24 → 20");
            page.getByRole(AriaRole.BUTTON, named("Overnemen")).click();
            assertThat(main(page)).containsText("Overgenomen");
            assertThat(capacity()).isEqualTo(24);
        }
    }

    private static Locator places(Page page) {
        return page.getByLabel("Plekken", new Page.GetByLabelOptions().setExact(true));
    }

    private Page openSlot(BrowserContext device) {
        return openSignedIn(device, congress.organiser(), path() + "?tijdstip=" + congress.slot("bus"));
    }

    private String path() {
        return "/c/" + congress.slug() + "/organisatie/programma";
    }

    private int capacity() {
        return congress.programme().at("/sessions/0/slots/0/capacity").asInt();
    }
}
