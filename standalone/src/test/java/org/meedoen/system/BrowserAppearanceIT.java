package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.row;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An organiser chooses the colour and the logo of a congress, and everybody sees them on its pages alone. */
class BrowserAppearanceIT extends BrowserTest {

    private final Congress congress = Congress.openToAnyone(meedoen);

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void aColorAndALogoAreChosenAndSeen(int width) throws IOException {
        congress.plan("bus;09:00;11:00;20;ja");
        try (var desk = chromium.device(width)) {
            choose(
                    openSignedIn(desk, congress.organiser(), "/c/" + congress.slug() + "/organisatie/instellingen"),
                    width);
        }
        try (var visitor = chromium.device(width)) {
            var page = open(visitor, "/c/" + congress.slug());
            assertThat(logo(page)).hasJSProperty("naturalWidth", 300);
            assertThat(signUp(page)).hasCSS("background-color", "rgb(0, 127, 171)");
            look(page, "programma-in-kleur", width);

            var other = Congress.openToAnyone(meedoen);
            other.plan("bus;09:00;11:00;20;ja");
            open(page, "/c/" + other.slug());
            assertThat(signUp(page)).hasCSS("background-color", "rgb(81, 21, 239)");
            assertThat(logo(page)).not().isVisible();
        }
    }

    private static void choose(Page page, int width) throws IOException {
        page.getByLabel("Kleur", new Page.GetByLabelOptions().setExact(true)).fill("#00a5dc");
        assertThat(main(page)).containsText("het contrast is 2,83 : 1");
        look(page, "uiterlijk-fout", width);
        button(page, "Neem #007fab, dat is donker genoeg").click();
        page.getByLabel("Logo", new Page.GetByLabelOptions().setExact(true))
                .setInputFiles(new FilePayload("logo.png", "image/png", png()));
        look(page, "uiterlijk-voorbeeld", width);
        button(page, "Opslaan").click();
        assertThat(logo(page)).isVisible();
        look(page, "uiterlijk", width);
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 90, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static Locator button(Page page, String name) {
        return main(page).getByRole(AriaRole.BUTTON, inMain(name));
    }

    private static Locator signUp(Page page) {
        return row(page, "bus").getByRole(AriaRole.BUTTON, inMain("Inschrijven"));
    }

    private static Locator logo(Page page) {
        return page.getByRole(AriaRole.BANNER).getByRole(AriaRole.IMG, inMain("Proefcongres"));
    }
}
