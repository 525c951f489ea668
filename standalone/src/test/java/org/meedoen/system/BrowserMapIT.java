package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one gathers. There are no tiles here: the map is of use without them. */
class BrowserMapIT extends BrowserTest {

    private final Congress congress = Congress.openToAnyone(meedoen);

    @BeforeEach
    void plan() {
        congress.plan("een;09:00;10:30;20;ja", "twee;13:00;14:00;20;ja");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void aPlaceTellsWhatBeginsThere(int width) {
        try (var device = chromium.device(width)) {
            var page = open(device, "/c/" + congress.slug());
            if (width == PHONE) view(page, "Kaart").click();
            pin(page).focus();
            pin(page).press("Enter");
            assertThat(panel(page).getByRole(AriaRole.LINK, inMain("Bezoek een")))
                    .isVisible();
            look(page, "kaart", width);
            panel(page).getByRole(AriaRole.LINK, inMain("Bezoek een")).press("Escape");
            assertThat(panel(page)).hasCount(0);
            assertThat(pin(page)).isFocused();
        }
    }

    @Test
    void theMapOfAPhoneHasAnAddressAndTheListIsOnePressAway() {
        try (var device = chromium.device(PHONE)) {
            var page = open(device, "/c/" + congress.slug() + "?weergave=kaart");
            assertThat(pin(page)).isVisible();
            assertThat(row(page, "Bezoek een")).isHidden();
            view(page, "Lijst").click();
            assertThat(row(page, "Bezoek een")).isVisible();
            assertThat(page).not().hasURL(Pattern.compile("weergave"));
        }
    }

    private static Locator view(Page page, String name) {
        return main(page).getByRole(AriaRole.LINK, inMain(name));
    }

    private static Locator pin(Page page) {
        return main(page)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Station Utrecht Centraal")));
    }

    private static Locator panel(Page page) {
        return page.locator(".map-panel");
    }
}
