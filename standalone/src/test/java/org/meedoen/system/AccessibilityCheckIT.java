package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.meedoen.system.Chromium.look;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The check that every browser test makes finds what it is for. */
class AccessibilityCheckIT extends BrowserTest {

    private static final String MISTAKE = "() => document.querySelector('main').append(new Image(10, 10))";

    @Test
    void aPictureWithoutATextIsFound() {
        try (var device = chromium.device(PHONE)) {
            var page = opened(open(device, "/"));
            page.evaluate(MISTAKE);
            assertThatThrownBy(() -> look(page, "fout", PHONE)).hasMessageContaining("image-alt");
        }
    }

    @Test
    void textThatIsTooPaleInTheDarkIsFound() {
        try (var device = chromium.device(PHONE)) {
            var page = opened(open(device, "/"));
            page.evaluate("""
                    () => {
                        const pale = document.createElement('p');
                        pale.textContent = 'Te donker';
                        pale.style.color = '#333333';
                        document.querySelector('main').append(pale);
                    }""");
            assertThatThrownBy(() -> look(page, "fout-in-het-donker", PHONE))
                    .hasMessageContaining("in the dark")
                    .hasMessageContaining("color-contrast");
        }
    }

    @Test
    void aBlockThatIsTooWideForTheNarrowestScreenIsFound() {
        try (var device = chromium.device(PHONE)) {
            var page = opened(open(device, "/"));
            page.evaluate("""
                    () => {
                        const wide = document.createElement('p');
                        wide.style.minWidth = '340px';
                        wide.textContent = 'Te breed';
                        document.querySelector('main').append(wide);
                    }""");
            assertThatThrownBy(() -> look(page, "fout-te-breed", PHONE)).hasMessageContaining("sideways at 320");
        }
    }

    private static Page opened(Page page) {
        Chromium.main(page).locator("h1").waitFor();
        return page;
    }
}
