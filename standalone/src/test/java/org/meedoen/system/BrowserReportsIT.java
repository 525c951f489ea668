package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.named;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Organisers download files in the browser, and import one again. */
class BrowserReportsIT extends BrowserTest {

    private final Congress congress = Congress.openToAnyone(meedoen);

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void aReportIsDownloadedAndRecorded(int width) throws IOException {
        congress.plan("bus;09:00;11:00;20;ja");
        try (var device = chromium.device(width)) {
            var page = openSignedIn(device, congress.organiser(), path("/rapporten"));
            assertThat(main(page)).containsText("Wachtlijsten");
            look(page, "rapporten", width);
            assertThat(downloaded(page, "Inschrijvingen als CSV")).content().startsWith("\uFEFFsleutel activiteit;");
            assertThat(downloaded(page, "Deelnemers als XLSX")).exists().isNotEmptyFile();
            assertThat(downloaded(page, "Mails als CSV")).content().contains("soort mail");
            page.navigate(page.url().replace("/rapporten", "/geschiedenis"));
            assertThat(main(page)).containsText("Rapport opgehaald");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void aWorkbookThatWasDownloadedIsImportedAgain(int width) {
        congress.plan("bus;09:00;11:00;20;ja");
        try (var device = chromium.device(width)) {
            var page = openSignedIn(device, congress.organiser(), path("/programma"));
            main(page).getByRole(AriaRole.BUTTON, inMain("Meer")).click();
            var workbook = downloaded(page, "Downloaden als XLSX");
            page.navigate(page.url().replaceAll("/programma.*", "/programma/importeren"));
            page.getByLabel("Bestand").setInputFiles(workbook);
            assertThat(main(page)).containsText("Als je");
            look(page, "werkmap-importeren", width);
            page.getByRole(AriaRole.BUTTON, named("Overnemen")).click();
            assertThat(main(page)).containsText("Overgenomen");
        }
    }

    private static Path downloaded(Page page, String link) {
        var download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, named(link)).first().click());
        var file = download.path().resolveSibling(download.suggestedFilename());
        download.saveAs(file);
        if (!Files.exists(file)) throw new AssertionError("Not downloaded: " + file);
        return file;
    }

    private String path(String page) {
        return "/c/" + congress.slug() + "/organisatie" + page;
    }
}
