package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** An organiser's browser, at one size and in one language. Texts are given in Dutch and in English. */
record OrganisersDesk(Page page, int width, boolean dutch) {

    private static final Path PICTURES = Path.of("target", "pictures");

    void open(String path) {
        page.navigate(BrowserTest.meedoen.site + path);
    }

    void fill(String nl, String en, String value) {
        page.getByLabel(in(nl, en), exactly()).fill(value);
    }

    void choose(String nl, String en, String value) {
        page.getByLabel(in(nl, en), exactly()).selectOption(value);
    }

    void press(String nl, String en) {
        button(nl, en).click();
    }

    /** The first button with these words in its name. */
    void pressFirst(String nl, String en) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(in(nl, en)))
                .first()
                .click();
    }

    void waitFor(String nl, String en) {
        assertThat(button(nl, en)).isEnabled();
    }

    /** Once the page says so. */
    void enter(String nl, String en) {
        assertThat(page.getByText(in(nl, en)).first()).isVisible();
        page.keyboard().press("Enter");
    }

    /** What is in the file. */
    String download(String nl, String en) {
        var link = page.getByRole(AriaRole.LINK, Chromium.named(in(nl, en)));
        var file = page.waitForDownload(link::click).path();
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locator button(String nl, String en) {
        return page.getByRole(AriaRole.BUTTON, Chromium.named(in(nl, en)));
    }

    void follow(String nl, String en) {
        Chromium.main(page)
                .getByRole(AriaRole.LINK, Chromium.inMain(in(nl, en)))
                .click();
    }

    void upload(String name, String type, String content) {
        var file = new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8));
        page.getByLabel(in("Bestand", "File"), exactly()).setInputFiles(file);
    }

    void reads(String nl, String en) {
        assertThat(Chromium.main(page)).containsText(in(nl, en));
    }

    /** After work in the background. */
    void readsInTheEnd(String nl, String en) {
        assertThat(Chromium.main(page))
                .containsText(in(nl, en), new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
    }

    void look(String name) {
        lookAt("organisers-" + name);
    }

    /** Also takes a picture of what fits on the screen, for the documentation. */
    void lookAt(String picture) {
        Chromium.look(page, picture + "-" + in("nl", "en"), width);
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(picture + "-" + width + ".png")));
    }

    String in(String nl, String en) {
        return dutch ? nl : en;
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
