package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.askForMail;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Person.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody wants is chosen and ordered before the opening, and asked for with one press when it comes. */
class BrowserFavouritesIT extends BrowserTest {

    private static final double UNTIL_OPEN_MILLIS = 120_000;

    private final Congress congress = Congress.openToAnyone(meedoen);

    @BeforeEach
    void planBeforeTheOpening() {
        opensIn(Duration.ofHours(1));
        congress.plan("vroeg;09:00;10:30;5;ja", "dubbel;10:00;12:00;5;ja", "klein;14:00;15:00;1;ja");
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void onePressAsksForAllInTheOrderOfTheParticipant(int width) {
        var anna = Person.anybody(meedoen).takingPartIn(congress);
        var bo = Person.anybody(meedoen).takingPartIn(congress);
        try (var device = chromium.device(width)) {
            var page = openSignedIn(device, anna, "/c/" + congress.slug());
            for (var key : new String[] {"klein", "dubbel", "vroeg"}) keep(page, key);
            look(page, "programma-favorieten", width);

            main(page).getByRole(AriaRole.LINK, containing("Favorieten")).click();
            slot(page, "vroeg")
                    .getByRole(AriaRole.BUTTON, inMain("Bezoek vroeg omhoog"))
                    .press("Enter");
            assertThat(slot(page, "dubbel")).containsText("Valt gelijk met 2.");
            assertThat(all(page)).isDisabled();
            assertThat(main(page)).containsText("kun je hierop drukken");
            look(page, "favorieten-voor-de-opening", width);

            opensIn(Duration.ofSeconds(10));
            page.reload();
            assertThat(all(page)).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(UNTIL_OPEN_MILLIS));
            expect(201, bo.ask(congress, congress.slot("klein")));
            all(page).click();
            assertThat(main(page)).containsText("Klaar: 1 plek, 1 keer op de wachtlijst, 1 overgeslagen.");
            assertThat(slot(page, "klein")).containsText("nummer 1");
            assertThat(slot(page, "vroeg")).containsText("Je hebt een plek");
            assertThat(slot(page, "dubbel")).containsText("Valt gelijk met je plek bij Bezoek vroeg, 09:00.");
            look(page, "favorieten-gevraagd", width);
            assertThat(statuses(anna)).containsOnly(Map.entry("klein", "WAITLISTED"), Map.entry("vroeg", "CONFIRMED"));

            page.reload();
            assertThat(slot(page, "klein")).containsText("nummer 1");
            assertThat(all(page)).isDisabled();

            open(page, "/c/" + congress.slug());
            assertThat(slot(page, "dubbel")).containsText("Valt gelijk met Bezoek vroeg, 09:00");
            look(page, "programma-valt-gelijk", width);
            open(page, "/c/" + congress.slug() + "?past=1");
            assertThat(slot(page, "vroeg")).isVisible();
            assertThat(slot(page, "dubbel")).hasCount(0);
        }
    }

    @Test
    void whatAVisitorKeptIsTheirsAfterSigningIn() {
        var mailbox = newMailbox();
        try (var device = chromium.device(PHONE)) {
            var page = open(device, "/c/" + congress.slug());
            keep(page, "vroeg");
            main(page).getByRole(AriaRole.LINK, containing("Favorieten")).click();
            assertThat(main(page)).containsText("Ze staan alleen in deze browser.");
            look(page, "favorieten-niet-ingelogd", PHONE);
            main(page).getByRole(AriaRole.LINK, inMain("Inloggen")).click();
            askForMail(page, mailbox);
            page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true))
                    .fill(mailbox.await(any -> true).code());
            main(page).getByRole(AriaRole.BUTTON, inMain("Inloggen")).click();

            page.getByLabel("Je naam").fill("Anna Voorbeeld");
            main(page).locator("button[type=submit]").click();
            page.waitForURL(url -> url.endsWith("/favorieten"));
            assertThat(all(page)).isVisible();
            assertThat(main(page)).not().containsText("Ze staan alleen in deze browser");

            page.waitForCondition(() -> !keepsThemItself(page));
            page.reload();
            assertThat(slot(page, "vroeg")).isVisible();
        }
    }

    /** Until they are stored with the participant. */
    private static boolean keepsThemItself(Page page) {
        return (Boolean) page.evaluate("Object.keys(localStorage).some(key => key.startsWith('meedoen.favourites'))");
    }

    private void opensIn(Duration time) {
        congress.settings(Map.of("signupOpensAt", Instant.now().plus(time).toString()));
    }

    private static void keep(Page page, String key) {
        var star = slot(page, key).getByRole(AriaRole.BUTTON, containing("Favoriet"));
        star.press("Enter");
        assertThat(star).hasAttribute("aria-pressed", "true");
    }

    /** Named by its title and time; others mention it if they overlap. */
    private static Locator slot(Page page, String key) {
        return main(page).getByRole(AriaRole.ARTICLE, containing("Bezoek " + key));
    }

    private static Locator.GetByRoleOptions containing(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Locator all(Page page) {
        var name = Pattern.compile("Schrijf me in voor (mijn|1)");
        return main(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    /** Of the sign-ups, by the key of their slot. */
    private Map<String, String> statuses(Person person) {
        var keys = Map.of(
                congress.slot("vroeg"), "vroeg", congress.slot("dubbel"), "dubbel", congress.slot("klein"), "klein");
        return person.signups(congress)
                .valueStream()
                .collect(toMap(
                        signup -> keys.get(signup.get("slotId").asString()),
                        signup -> signup.get("status").asString()));
    }
}
