package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;

import java.util.Map;
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
                "Namen:");
        try (var device = chromium.device(width)) {
            pages.forEach((path, text) -> {
                var page = openSignedIn(device, congress.organiser(), "/c/" + congress.slug() + "/organisatie" + path);
                assertThat(main(page)).containsText(text);
                look(page, "werkplek-" + path.split("/")[1], width);
            });
        }
    }
}
