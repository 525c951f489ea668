package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.named;
import static org.meedoen.system.Person.expect;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A calendar that subscribes on the page follows the programme without a session. */
class BrowserCalendarIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void anAddressFollowsTheProgrammeUntilItIsReplaced(int width) throws IOException {
        var congress = Congress.openToAnyone(meedoen);
        congress.plan("klein;09:00;11:00;3;ja");
        var anna = Person.anybody(meedoen).takingPartIn(congress);
        try (var device = chromium.device(width)) {
            var page = openSignedIn(device, anna, "/mijn-programma");
            page.locator(".in-calendar summary").click();
            look(page, "agenda-zonder-adres", width);
            press(page, "Abonneren");
            var old = addressOn(page);
            look(page, "agenda-met-adres", width);
            assertThat(calendar(old)).doesNotContain("BEGIN:VEVENT");

            var signup = expect(201, anna.ask(congress, congress.slot("klein"))).json();
            assertThat(calendar(old)).containsOnlyOnce("BEGIN:VEVENT").contains("SUMMARY:Bezoek klein\r\n");
            expect(200, anna.withdraw(congress, signup.get("id").asString()));
            assertThat(calendar(old)).doesNotContain("BEGIN:VEVENT");

            press(page, "Nieuw adres maken");
            press(page, "Ja, maak een nieuw adres");
            assertThat(page.getByLabel("Adres voor je agenda")).not().hasValue(old);
            assertThat(read(old).status()).isEqualTo(404);
            assertThat(calendar(addressOn(page))).contains("BEGIN:VCALENDAR");
            assertNoLogContains(old.replaceFirst(".*key=", ""));
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    private static String addressOn(Page page) {
        return page.getByLabel("Adres voor je agenda").inputValue();
    }

    private static String calendar(String address) {
        return expect(200, read(address)).text();
    }

    /** Without a session. */
    private static HttpBrowser.Answer read(String address) {
        assertThat(address).startsWith(meedoen.site + "/api/");
        return new HttpBrowser(meedoen.site).get(address.substring(meedoen.site.length()));
    }

    private static void assertNoLogContains(String key) throws IOException {
        assertThat(key).hasSize(43);
        try (var logs = Files.walk(meedoen.logs())) {
            for (var log : logs.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(log)).as(log.toString()).doesNotContain(key);
            }
        }
    }
}
