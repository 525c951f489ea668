package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.nio.file.Path;
import java.util.List;
import org.meedoen.trial.HeadlessChromium;

/** A browser, and what all pages are looked at for. */
final class Chromium implements AutoCloseable {

    /** Tests say what is shown, not how soon: a machine may be slow. */
    private static final double LONGEST_WAIT_MILLIS = 30_000;

    /** In pixels. Phones are narrower. */
    private static final int NARROW = 500;

    private static final int NARROWEST = 320;

    private final HeadlessChromium chromium = new HeadlessChromium();

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MILLIS);
    }

    /** A separate browser context. */
    BrowserContext device(int width) {
        return device(width, "nl-NL");
    }

    /** Without service workers: their requests pass by the routes of tests. */
    BrowserContext device(int width, String locale) {
        return device(width, locale, ServiceWorkerPolicy.BLOCK);
    }

    /** One that opens pages without a connection. */
    BrowserContext deviceThatKeepsPages(int width) {
        return device(width, "nl-NL", ServiceWorkerPolicy.ALLOW);
    }

    private BrowserContext device(int width, String locale, ServiceWorkerPolicy workers) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, width < NARROW ? 844 : 900)
                        .setServiceWorkers(workers)
                        .setLocale(locale));
    }

    /** What passed is not told, and everything happens in the page itself: both together take a third of the time. */
    private static AxeBuilder rules(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> violations(AxeBuilder rules) {
        return rules.analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                .toList();
    }

    private static List<String> violations(Page page) {
        return violations(
                rules(page).withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));
    }

    /** Of the rule that depends on the colours. */
    private static List<String> violationsInTheDark(Page page) {
        prefer(page, ColorScheme.DARK);
        var found = violations(rules(page).withRules(List.of("color-contrast")));
        prefer(page, ColorScheme.LIGHT);
        return found;
    }

    static void prefer(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static boolean hidesText(Page page) {
        return (Boolean) page.evaluate("""
                () => [...document.querySelectorAll('textarea')].some(area =>
                    area.scrollWidth > area.clientWidth || getComputedStyle(area).overflowY === 'hidden')""");
    }

    static void askForMail(Page page, Mailbox mailbox) {
        page.getByLabel("E-mailadres").fill(mailbox.address());
        page.getByRole(AriaRole.BUTTON, named("Stuur me een mail")).click();
        assertThat(page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
    }

    static void introduce(Page page, String name, int width) {
        page.getByLabel("Je naam").fill(name);
        look(page, "wie-ben-je", width);
        page.getByRole(AriaRole.BUTTON, named("Verder en inschrijven")).click();
    }

    /** Found by its name: the texts of others mention it where they overlap. */
    static Locator row(Page page, String title) {
        return page.getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName(title));
    }

    /** The first match, as the live region repeats the text. */
    static Locator own(Page page, String status) {
        return main(page).getByText(status).first();
    }

    static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    static Locator.GetByRoleOptions inMain(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** As on a phone whose owner wants large letters, and at 1280 pixels enlarged four times. */
    private static List<String> tooWideWhereNarrowest(Page page) {
        var size = page.viewportSize();
        page.setViewportSize(NARROWEST, size.height);
        var tooWide = tooWide(page);
        page.setViewportSize(size.width, size.height);
        return tooWide;
    }

    /** The elements because of which the page scrolls sideways, with their widths. Plots follow in some frames. */
    @SuppressWarnings("unchecked")
    private static List<String> tooWide(Page page) {
        return (List<String>) page.evaluate("""
                async () => {
                    const page = document.documentElement;
                    for (let frame = 0; frame < 60 && page.scrollWidth > window.innerWidth; frame++)
                        await new Promise(requestAnimationFrame);
                    if (page.scrollWidth <= window.innerWidth) return [];
                    return [page, ...document.querySelectorAll('body *')]
                        .filter((element) => element.getBoundingClientRect().left + element.scrollWidth > window.innerWidth)
                        .map((element) => `${element.tagName}.${element.className} ${element.scrollWidth}`);
                }""");
    }

    /** Takes a screenshot, and fails on any accessibility violation, also where the device is dark. */
    static void look(Page page, String name, int width) {
        page.getByRole(AriaRole.HEADING).first().waitFor();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + "-" + width + ".png"))
                .setFullPage(true));
        assertThat(violations(page)).as(name + " at " + width).isEmpty();
        assertThat(violationsInTheDark(page))
                .as(name + " at " + width + " in the dark")
                .isEmpty();
        assertThat(tooWide(page)).as(name + " scrolls sideways").isEmpty();
        if (width < NARROW)
            assertThat(tooWideWhereNarrowest(page))
                    .as(name + " scrolls sideways at " + NARROWEST)
                    .isEmpty();
        assertThat(hidesText(page))
                .as(name + " has a text area that hides text")
                .isFalse();
        assertThat(spaceBelow(page)).as(name + " continues below its footer").isLessThanOrEqualTo(1);
    }

    /** In pixels. Hidden elements can make a page longer than it looks. */
    private static int spaceBelow(Page page) {
        return ((Number) page.evaluate("""
                () => {
                    const end = document.querySelector('.site-footer')?.getBoundingClientRect().bottom ?? 0;
                    const page = document.documentElement;
                    return page.scrollHeight - Math.max(Math.ceil(end + window.scrollY), page.clientHeight);
                }""")).intValue();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
