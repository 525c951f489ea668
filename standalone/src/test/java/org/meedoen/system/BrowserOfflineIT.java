package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.named;
import static org.meedoen.system.Chromium.row;
import static org.meedoen.system.Person.expect;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser shows without a connection, and what it has left of somebody who signed out. */
class BrowserOfflineIT extends BrowserTest {

    private static final String AGE = "Zonder verbinding: zoals op ";

    private final Congress congress = Congress.openToAnyone(meedoen);
    private final Person anna = Person.anybody(meedoen).takingPartIn(congress);

    @BeforeEach
    void giveAPlace() {
        congress.plan("vroeg;09:00;10:30;5;ja", "laat;14:00;15:00;5;ja");
        expect(201, anna.ask(congress, congress.slot("vroeg")));
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void programmeOwnProgrammeAndTicketOpenAndSayHowOldTheyAre(int width) {
        try (var device = chromium.deviceThatKeepsPages(width)) {
            var refused = refusedByPolicy(device);
            var page = openedBefore(device);
            look(page, "ticket", width);
            var code = code(page).textContent();
            device.setOffline(true);

            open(page, ticketPath());
            assertThat(code(page)).hasText(code);
            assertThat(qrCode(page)).isVisible();
            assertThat(main(page)).containsText("Bezoek vroeg");
            assertThat(main(page)).containsText(AGE);
            look(page, "ticket-zonder-verbinding", width);

            open(page, "/mijn-programma");
            assertThat(row(page, "Bezoek vroeg")).containsText("Je hebt een plek");
            assertThat(main(page)).containsText(AGE);
            look(page, "mijn-programma-zonder-verbinding", width);

            open(page, "/c/" + congress.slug());
            assertThat(row(page, "Bezoek laat")).isVisible();
            assertThat(main(page)).containsText(AGE);
            look(page, "programma-zonder-verbinding", width);

            device.setOffline(false);
            assertThat(main(page)).not().containsText(AGE);
            assertThat(refused).isEmpty();
        }
    }

    @Test
    void aPressIsNotPretendedAndGoesOnWithAConnection() {
        try (var device = chromium.deviceThatKeepsPages(PHONE)) {
            var page = openedBefore(device);
            device.setOffline(true);
            open(page, "/c/" + congress.slug());
            press(page, "Bezoek laat", "Inschrijven");
            assertThat(row(page, "Bezoek laat")).containsText("vanzelf opnieuw");
            assertThat(anna.signups(congress).size()).isOne();
            device.setOffline(false);
            assertThat(row(page, "Bezoek laat")).containsText("Je hebt een plek");
        }
    }

    @Test
    void signingOutLeavesNothing() {
        try (var device = chromium.deviceThatKeepsPages(PHONE)) {
            var page = openedBefore(device);
            page.waitForCondition(() -> stored(page).stream().anyMatch(key -> key.contains("ticket")));
            page.getByRole(AriaRole.BUTTON, named("Uitloggen")).click();
            assertThat(page.getByRole(AriaRole.LINK, named("Inloggen"))).isVisible();
            page.waitForCondition(() -> stored(page).stream().noneMatch(BrowserOfflineIT::isPersonal));
            assertThat(inStorage(page)).noneMatch(value -> value.contains(anna.address()));

            device.setOffline(true);
            open(page, ticketPath());
            assertThat(qrCode(page)).hasCount(0);
            assertThat(main(page)).not().containsText("Bezoek vroeg");
        }
    }

    @Test
    void favouritesThatCouldNotBeSentAreNeverAnothers() {
        var bo = Person.anybody(meedoen).takingPartIn(congress);
        try (var device = chromium.deviceThatKeepsPages(PHONE)) {
            var page = openedBefore(device);
            open(page, "/c/" + congress.slug());
            device.setOffline(true);
            star(page).click();
            assertThat(star(page)).hasAttribute("aria-pressed", "true");
            device.clearCookies();
            device.setOffline(false);

            openSignedIn(device, bo, "/c/" + congress.slug());
            page.close();
            var next = open(device, "/c/" + congress.slug());
            assertThat(row(next, "Bezoek laat")).isVisible();
            assertThat(star(next)).hasAttribute("aria-pressed", "false");
            var favourites = bo.browser().get(congress.path() + "/favourites").json();
            assertThat(favourites.path("slotIds").isEmpty()).isTrue();
        }
    }

    /** With everything that is kept, as on the morning of the congress. */
    private Page openedBefore(BrowserContext device) {
        var page = openSignedIn(device, anna, "/mijn-programma");
        assertThat(row(page, "Bezoek vroeg")).containsText("Je hebt een plek");
        page.evaluate("navigator.serviceWorker.ready.then(() => true)");
        open(page, ticketPath());
        assertThat(qrCode(page)).isVisible();
        page.waitForCondition(() -> List.of("me", "congresses", "programme", "signups", "ticket").stream()
                .allMatch(key -> stored(page).stream().anyMatch(copy -> copy.contains(key))));
        return page;
    }

    private static boolean isPersonal(String copy) {
        return List.of("\"me\"", "signups", "ticket", "favourites").stream().anyMatch(copy::contains);
    }

    private String ticketPath() {
        return "/c/" + congress.slug() + "/ticket";
    }

    private static Locator qrCode(Page page) {
        return page.getByRole(AriaRole.IMG, named("QR-code van je ticket"));
    }

    private static Locator code(Page page) {
        return page.locator(".ticket__letters [aria-hidden]");
    }

    private static Locator star(Page page) {
        return row(page, "Bezoek laat").locator(".star");
    }

    /** The keys of the copies that the browser has. */
    @SuppressWarnings("unchecked")
    private static List<String> stored(Page page) {
        return (List<String>) page.evaluate("""
                async () => {
                    const names = (await caches.keys()).filter((name) => name.startsWith('meedoen-copies-'));
                    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
                    return requests.flat().map(({ url }) => decodeURIComponent(url));
                }""");
    }

    @SuppressWarnings("unchecked")
    private static List<String> inStorage(Page page) {
        return (List<String>)
                page.evaluate("[...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat()");
    }
}
