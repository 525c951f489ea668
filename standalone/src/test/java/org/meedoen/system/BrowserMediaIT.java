package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.named;
import static org.meedoen.system.Chromium.prefer;
import static org.meedoen.system.Chromium.row;
import static org.meedoen.system.Person.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages on paper, in forced colours, on a small screen and in English. */
class BrowserMediaIT extends BrowserTest {

    private static final int DESK = 1280;
    private static final Pattern PAPER = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    private final Congress congress = Congress.openToAnyone(meedoen);

    @Test
    void myProgrammePrintsOnOneWhitePageWithoutButtons() {
        congress.plan(
                "een;09:00;10:00;20;ja", "twee;10:00;11:00;20;ja", "drie;11:00;12:00;20;ja", "vier;13:00;14:00;20;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        for (var key : new String[] {"een", "twee", "drie", "vier"}) {
            expect(201, person.ask(congress, congress.slot(key)));
        }
        try (var device = chromium.device(DESK)) {
            var page = openSignedIn(device, person, "/mijn-programma");
            assertThat(row(page, "Bezoek vier")).containsText("Je hebt een plek");
            prefer(page, ColorScheme.DARK);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("body")).hasCSS("background-color", "rgb(255, 255, 255)");

            for (var entry : main(page).getByRole(AriaRole.ARTICLE).all()) {
                assertThat(entry).containsText("Je hebt een plek");
                assertThat(entry).isVisible();
            }
            assertThat(page.locator("button:visible, nav:visible, header:visible, footer:visible"))
                    .hasCount(0);
            var paper = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
            assertThat(PAPER.matcher(paper).results()).hasSize(1);
        }
    }

    @Test
    void onlyTheSelectedTabAndDayLookSelectedInForcedColours() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        try (var device = chromium.device(DESK)) {
            var page = open(device, "/c/" + congress.slug());
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertThat(row(page, "Bezoek vroeg")).isVisible();
            for (var links : new String[] {".site-nav__link", ".day-nav__link"}) {
                var others = page.locator(links + ":not([aria-current])").all();
                assertThat(others)
                        .isNotEmpty()
                        .allSatisfy(link -> assertThat(underline(link)).isEqualTo(canvas(page)));
                assertThat(underline(page.locator(links + "[aria-current]"))).isNotEqualTo(canvas(page));
            }
        }
    }

    private static Object underline(Locator link) {
        return link.evaluate("link => getComputedStyle(link).borderBlockEndColor");
    }

    /** The reader's background colour. */
    private static Object canvas(Page page) {
        return page.evaluate("""
                () => {
                    const probe = document.body.appendChild(document.createElement('p'));
                    probe.style.color = 'Canvas';
                    const color = getComputedStyle(probe).color;
                    probe.remove();
                    return color;
                }
                """);
    }

    @Test
    void filterResultsAreInViewOnAPhone() {
        congress.plan("vroeg;09:00;11:00;20;ja", "laat;13:00;15:00;20;ja");
        try (var device = chromium.device(PHONE)) {
            var page = open(device, "/c/" + congress.slug());
            page.getByRole(AriaRole.BUTTON, named("Filters")).click();
            var show = page.getByRole(AriaRole.BUTTON, named("Toon 2 activiteiten"));
            assertThat(show).isInViewport();
            look(page, "filters", PHONE);

            open(page, "/c/" + congress.slug() + "?soort=lezing");
            assertThat(main(page).getByText("Geen activiteit past bij wat je zoekt."))
                    .isInViewport();
            look(page, "geen-resultaat", PHONE);

            page.getByRole(AriaRole.BUTTON, named("Filters (1)")).click();
            page.getByRole(AriaRole.BUTTON, named("Zoeken en filters wissen")).click();
            show.click();
            assertThat(row(page, "Bezoek vroeg")).isInViewport();
            assertThat(page.locator(".slot-list__day").first()).isFocused();
        }
    }

    @Test
    void anEnglishBrowserStartsInEnglish() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        try (var device = chromium.device(PHONE, "en-GB")) {
            var page = open(device, "/c/" + congress.slug());
            assertThat(page.getByRole(AriaRole.LINK, named("Sign in"))).isVisible();
            assertThat(row(page, "Visit vroeg").getByRole(AriaRole.BUTTON, inMain("Sign up")))
                    .isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", "en");
            assertThat(page.locator(".slot__where [lang=nl]")).hasText("Station Utrecht Centraal");
            page.getByRole(AriaRole.BUTTON, named("Nederlands")).click();
            page.reload();
            assertThat(page.getByRole(AriaRole.LINK, named("Inloggen"))).isVisible();
        }
    }
}
