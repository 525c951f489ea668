package org.meedoen.benchmarks.organiser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.rush.Scenario;
import org.meedoen.trial.HeadlessChromium;
import org.meedoen.trial.SignedInPerson;

/** How long after the navigation the dashboard shows its numbers, in a tab that has shown it before. */
final class DashboardInBrowser implements AutoCloseable {

    private static final Goal MILLISECONDS = Goal.atMost(1_000, 500);

    /** A browser keeps the compiled scripts of the second visit. */
    private static final int VISITS_BEFORE = 2;

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    /** Tells when the frame is drawn in which a number of a slot is first seen. */
    private static final String WATCH = """
            const look = () => {
                const number = document.querySelector('.line__taken');
                if (!number || !/\\d/.test(number.textContent)) requestAnimationFrame(look);
                else setTimeout(() => document.documentElement.dataset.shown = performance.now());
            };
            requestAnimationFrame(look);
            """;

    private final HeadlessChromium chromium = new HeadlessChromium();
    private final Page page;
    private final String site;

    DashboardInBrowser(Scenario scenario, SignedInPerson organiser) {
        site = "http://localhost:" + scenario.installation.trial().port();
        var device = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT));
        var cookie = organiser.cookie().split("=", 2);
        device.addCookies(List.of(new Cookie(cookie[0], cookie[1]).setUrl(site)));
        device.addInitScript(WATCH);
        page = device.newPage();
    }

    Figure figure(int rounds, FilledCongress small, FilledCongress large) {
        var few = new ArrayList<Double>();
        var many = new ArrayList<Double>();
        for (var round = -VISITS_BEFORE; round < rounds; round++) {
            var ofSmall = millis(small);
            var ofLarge = millis(large);
            if (round < 0) continue;
            few.add(ofSmall);
            many.add(ofLarge);
        }
        return Figure.of("dashboard in a browser, its numbers shown", "ms", new Series(many))
                .beside(new Reference("in a small congress", new Series(few)))
                .towards(MILLISECONDS);
    }

    /** From another page of the site, so that the browser starts no process for it. */
    private double millis(FilledCongress congress) {
        page.navigate(site + "/hulp");
        page.navigate(site + "/c/" + congress.congress().slug() + "/organisatie");
        var shown = page.locator("html[data-shown]");
        shown.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return Double.parseDouble(shown.getAttribute("data-shown"));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
