package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;

import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The organisers' pages that no other test of this kind opens. */
class BrowserWorkspaceIT extends BrowserTest {

    private final Congress congress = Congress.openToAnyone(meedoen);

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void everyPageIsAccessible(int width) {
        congress.plan("bus;09:00;11:00;20;ja");
        var names = "/tijdstippen/" + congress.slot("bus") + "/namen";
        var pages = Map.of(
                "/instellingen",
                "Regels voor inschrijven",
                "/geschiedenis",
                "Programma geïmporteerd",
                "/organisaties/importeren",
                "Organisaties importeren",
                names,
                "Deurlijst van");
        try (var device = chromium.device(width)) {
            pages.forEach((path, text) -> {
                var page = openSignedIn(device, congress.organiser(), "/c/" + congress.slug() + "/organisatie" + path);
                assertThat(main(page)).containsText(text);
                look(page, "werkplek-" + path.split("/")[1], width);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void thePartOfTheSettingsThatTheAddressNamesStaysWhereItIs(int width) {
        try (var device = chromium.device(width)) {
            var path = "/c/" + congress.slug() + "/organisatie/instellingen#bewaren";
            var page = openSignedIn(device, congress.organiser(), path);
            assertThat(main(page).getByRole(AriaRole.GROUP, inMain("Zo gaat deze mail uit")))
                    .containsText("Voorbeeld van een activiteit");
            var top = page.locator("#bewaren").evaluate("part => part.getBoundingClientRect().top");
            assertThat(((Number) top).doubleValue()).isBetween(0.0, 32.0);
        }
    }

    @Test
    void thePreviewOfAMailBreaksNoPolicy() {
        try (var device = chromium.device(1280)) {
            var refused = refusedByPolicy(device);
            var path = "/c/" + congress.slug() + "/organisatie/instellingen";
            var page = openSignedIn(device, congress.organiser(), path);
            var mail = main(page).getByRole(AriaRole.GROUP, inMain("Zo gaat deze mail uit"));
            assertThat(mail).containsText("Voorbeeld van een activiteit");
            assertThat(refused).isEmpty();
        }
    }
}
