package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.named;
import static org.meedoen.system.Chromium.row;
import static org.meedoen.system.Person.expect;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor sees of a programme without scrolling, as a list and as a timetable. */
class BrowserFirstScreenIT extends BrowserTest {

    /** In pixels, from the top of a phone of 390 by 844. */
    private static final double FIRST_ROW_AT_MOST = 270;

    private static final double LINE_OF_ONE_TITLE = 122;

    private final Congress congress = Congress.openToAnyone(meedoen);

    @BeforeEach
    void plan() {
        congress.settings(Map.of("sample", false));
        congress.plan(
                "een;09:00;10:30;20;ja",
                "twee;09:00;10:30;20;ja",
                "drie;09:00;10:30;20;ja",
                "vier;09:00;10:30;20;ja",
                "vijf;13:00;14:00;20;ja");
    }

    @Test
    void aPhoneShowsFourSessionsBelowLittleElse() {
        try (var device = chromium.device(PHONE)) {
            var page = open(device, "/c/" + congress.slug());
            assertThat(row(page, "Bezoek een")).containsText("nog 20 plekken");
            var rows = main(page).getByRole(AriaRole.ARTICLE);
            assertThat(box(rows.first()).y).isLessThanOrEqualTo(FIRST_ROW_AT_MOST);
            assertThat(box(rows.first()).height).isLessThanOrEqualTo(LINE_OF_ONE_TITLE);
            assertThat(bottom(rows.nth(3))).isLessThanOrEqualTo(box(bar(page)).y);
            look(page, "programma-eerste-scherm", PHONE);
        }
    }

    @Test
    void daysAndNavigationStayInSightUnlessTheWindowIsLow() {
        try (var device = chromium.device(PHONE)) {
            var page = open(device, "/c/" + congress.slug() + "?dag=alle");
            row(page, "Bezoek vijf").scrollIntoViewIfNeeded();
            page.mouse().wheel(0, 400);
            assertThat(bar(page)).isInViewport();
            assertThat(page.getByRole(AriaRole.NAVIGATION, named("Dagen"))).isInViewport();
            page.setViewportSize(PHONE, 400);
            for (var part : List.of(".site-nav", ".day-nav")) {
                assertThat(page.locator(part).evaluate("each => getComputedStyle(each).position"))
                        .isEqualTo("static");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void theTimetableHasOneAxisAndMarksOnesOwnPlaces(int width) {
        var person = Person.anybody(meedoen).takingPartIn(congress);
        expect(201, person.ask(congress, congress.slot("een")));
        try (var device = chromium.device(width)) {
            var page = openSignedIn(device, person, "/c/" + congress.slug());
            main(page).getByRole(AriaRole.LINK, inMain("Rooster")).click();
            assertThat(page).hasURL(Pattern.compile("weergave=rooster"));
            assertThat(block(page, "een")).containsText("Je hebt een plek");
            assertThat(block(page, "twee")).containsText("valt gelijk met je programma");
            assertThat(block(page, "vijf")).containsText("nog 20 plekken");
            assertThat(bar(page, "een").x).isEqualTo(bar(page, "twee").x);
            assertThat(bar(page, "vijf").x).isGreaterThan(bar(page, "een").x + bar(page, "een").width);
            look(page, "rooster", width);

            block(page, "vijf").press("Enter");
            assertThat(page.getByRole(AriaRole.HEADING, named("Bezoek vijf"))).isVisible();
            page.getByRole(AriaRole.LINK, named("Terug naar het programma")).click();
            assertThat(block(page, "vijf")).isVisible();
        }
    }

    @Test
    void theLinkOfASessionIsCopiedWhereTheDeviceHasNoWayToShare() {
        try (var device = chromium.device(PHONE)) {
            device.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            device.addInitScript("delete Navigator.prototype.share");
            var page = open(device, "/c/" + congress.slug());
            row(page, "Bezoek een").getByRole(AriaRole.LINK).click();
            page.getByRole(AriaRole.BUTTON, named("Delen")).click();
            assertThat(main(page)).containsText("De link naar deze activiteit is gekopieerd.");
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(page.url());
            look(page, "activiteit-gedeeld", PHONE);
        }
    }

    private static Locator bar(Page page) {
        return page.getByRole(AriaRole.NAVIGATION, named("Hoofdmenu"));
    }

    private static Locator block(Page page, String key) {
        return main(page).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Bezoek " + key));
    }

    /** On a wide screen the block itself stands on the axis. */
    private static BoundingBox bar(Page page, String key) {
        var block = block(page, key);
        var bar = block.locator(".block__bar");
        return box(bar.isVisible() ? bar : block);
    }

    private static BoundingBox box(Locator each) {
        return each.boundingBox();
    }

    private static double bottom(Locator each) {
        return box(each).y + box(each).height;
    }
}
