package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.named;
import static org.meedoen.system.Chromium.prefer;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The organisers' overview while people sign up, and the wall screen. */
class BrowserDashboardIT extends BrowserTest {

    private static final String TASK = "Bezoek bus: vol, 5 wachten";

    private final Congress congress = Congress.openToAnyone(meedoen);
    private final String overview = "/c/" + congress.slug() + "/organisatie";

    /** Two have a place, and five wait. */
    @BeforeEach
    void signUp() {
        congress.settings(Map.of("signupOpensAt", Instant.now().minusSeconds(60).toString()));
        congress.plan("bus;09:00;11:00;2;ja", "fiets;11:15;12:00;20;ja");
        var slot = congress.slot("bus");
        People.of(7, meedoen).takingPartIn(congress).atOnce(person -> person.ask(congress, slot));
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void organisersSeeWhatHasToBeDoneAndHowItWent(int width) {
        try (var device = chromium.device(width)) {
            var page = openSignedIn(device, congress.organiser(), "/");
            var refused = refusedByPolicy(device);
            open(page, overview);
            assertThat(main(page)).containsText(TASK);
            assertThat(page.getByText("Bekijk wat als")).hasCount(1);
            assertThat(page.locator(".recharts-area-area").first()).isVisible();
            assertThat(page.locator(".spark")).hasCount(2);
            look(page, "overzicht", width);

            page.getByRole(AriaRole.BUTTON, named("Uitstellen: " + TASK)).click();
            page.reload();
            assertThat(page.getByText("1 uitgesteld").last()).isVisible();
            assertThat(page.getByText("Bekijk wat als")).hasCount(0);

            // By the second: published just now, it has one minute so far, and nothing to go back to.
            page.getByRole(AriaRole.BUTTON, named("Eerste 10 min")).click();
            page.getByText("Als tabel").first().click();
            var slider = page.getByLabel("Moment van de opening");
            slider.focus();
            slider.press("Home");
            assertThat(main(page)).containsText("Je ziet de cijfers en balken van");
            look(page, "overzicht-terugkijken", width);
            var file =
                    page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, named("CSV: Inschrijvingen per seconde"))
                            .click());
            assertThat(file.suggestedFilename()).isEqualTo(congress.slug() + "-minutes.csv");
            assertThat(refused).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void theWallScreenFollowsAndSaysWhenItCannot(int width) {
        try (var device = chromium.device(width)) {
            var wall = openSignedIn(device, congress.organiser(), overview + "/wandscherm");
            assertThat(main(wall)).containsText("2 van 2");
            assertThat(wall.getByRole(AriaRole.NAVIGATION)).hasCount(0);
            look(wall, "wandscherm", width);
            People.of(1, meedoen).takingPartIn(congress).atOnce(person -> person.ask(congress, congress.slot("fiets")));
            assertThat(main(wall)).containsText("1 van 20");
            device.route("**/dashboard/stream", Route::abort);
            wall.reload();
            assertThat(main(wall)).containsText("Verbinding weg, cijfers van");
        }
    }

    @Test
    void theWallScreenIsAlsoDarkAndInEnglish() {
        try (var device = chromium.device(1280, "en-GB")) {
            var wall = openSignedIn(device, congress.organiser(), overview + "/wandscherm");
            prefer(wall, ColorScheme.DARK);
            assertThat(main(wall)).containsText("Places taken");
            look(wall, "wandscherm-donker", 1280);
            open(wall, overview);
            assertThat(main(wall)).containsText("Visit bus: full, 5 waiting");
            look(wall, "overzicht-engels", 1280);
        }
    }
}
