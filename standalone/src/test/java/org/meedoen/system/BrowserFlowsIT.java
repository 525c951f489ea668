package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Pages.askForMail;
import static org.meedoen.system.Pages.inMain;
import static org.meedoen.system.Pages.introduce;
import static org.meedoen.system.Pages.look;
import static org.meedoen.system.Pages.main;
import static org.meedoen.system.Pages.named;
import static org.meedoen.system.Pages.own;
import static org.meedoen.system.Pages.row;
import static org.meedoen.system.Person.expect;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people do besides the straight way: other browsers, no connection, no storage, keys, second thoughts. */
class BrowserFlowsIT {

    private static final int PHONE = 390;

    private static RunningMeedoen meedoen;
    private static Pages pages;
    private final Congress congress = Congress.openToAnyone(meedoen);

    @BeforeAll
    static void start() {
        meedoen = RunningMeedoen.shared();
        pages = new Pages();
    }

    @AfterAll
    static void stop() {
        pages.close();
    }

    @Test
    void aLinkOpenedInAnotherBrowserTakesTheWishAlongAndTheCodeStillWorks() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        var mailbox = someMailbox();
        try (var first = pages.device(PHONE);
                var other = pages.device(PHONE)) {
            var asking = open(first, "/c/" + congress.slug());
            press(asking, "Bezoek vroeg", "Inschrijven");
            askForMail(asking, mailbox);
            var mail = mailbox.await(any -> true);

            var reading = open(other, "/inloggen#token=" + mail.token());
            main(reading).getByRole(AriaRole.BUTTON, inMain("Inloggen")).click();
            assertThat(main(reading))
                    .containsText(Pattern.compile("Daarna schrijven we je in voor: Bezoek vroeg, .*09:00"));
            introduce(reading, "Anna Voorbeeld", PHONE);
            assertThat(own(reading, "Je hebt een plek")).isVisible();

            asking.getByLabel("Code", new Page.GetByLabelOptions().setExact(true))
                    .fill(mail.code());
            main(asking).getByRole(AriaRole.BUTTON, inMain("Inloggen")).click();
            assertThat(own(asking, "Je hebt een plek")).isVisible();
        }
    }

    @Test
    void whereOneWantedToBeIsWhereOneComesAlsoInAnotherBrowser() {
        var mailbox = someMailbox();
        try (var first = pages.device(PHONE);
                var other = pages.device(PHONE)) {
            var asking = open(first, "/mijn-programma");
            main(asking).getByRole(AriaRole.LINK, inMain("Inloggen")).click();
            askForMail(asking, mailbox);

            var reading =
                    open(other, "/inloggen#token=" + mailbox.await(any -> true).token());
            main(reading).getByRole(AriaRole.BUTTON, inMain("Inloggen")).click();

            reading.waitForURL(url -> url.endsWith("/mijn-programma"));
        }
    }

    @Test
    void nobodyIsSignedUpUnannouncedOrKeptFromAPage() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        var mailbox = someMailbox();
        try (var device = pages.device(PHONE)) {
            var page = open(device, "/c/" + congress.slug());
            press(page, "Bezoek vroeg", "Inschrijven");
            askForMail(page, mailbox);
            page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true))
                    .fill(mailbox.await(any -> true).code());
            main(page).getByRole(AriaRole.BUTTON, inMain("Inloggen")).click();
            assertThat(page.getByLabel("Je naam")).isVisible();

            page.navigate(meedoen.site + sessionPath());
            assertThat(main(page)).containsText("Je wilde je inschrijven voor");
            look(page, "wil-je-dat-nog", PHONE);

            main(page)
                    .getByRole(AriaRole.BUTTON, inMain("Toch niet inschrijven"))
                    .click();
            assertThat(main(page)).not().containsText("Je wilde je inschrijven voor");
            assertThat(main(page).getByRole(AriaRole.BUTTON, inMain("Inschrijven")))
                    .isVisible();
            assertThat(page.url()).endsWith(sessionPath());
        }
    }

    @Test
    void theCookieDecidesWhoIsSignedInWhateverIsStored() {
        var person = Person.anybody(meedoen).takingPartIn(congress);
        try (var device = pages.device(PHONE)) {
            var page = signedIn(device, person, "/mijn-programma");
            assertThat(page.getByRole(AriaRole.BUTTON, named("Uitloggen"))).isVisible();
            page.evaluate("localStorage.clear(); sessionStorage.clear()");
            page.reload();
            assertThat(page.getByRole(AriaRole.BUTTON, named("Uitloggen"))).isVisible();
            assertThat(main(page)).not().containsText("Log in om je programma te zien");

            page.getByRole(AriaRole.BUTTON, named("Uitloggen")).click();
            assertThat(main(page)).containsText("Je bent uitgelogd.");
            assertThat(page.getByRole(AriaRole.LINK, named("Inloggen"))).isVisible();
        }
    }

    @Test
    void pagesWorkWhereNothingMayBeStored() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        try (var device = pages.device(PHONE)) {
            device.addInitScript(
                    "for (const name of ['localStorage', 'sessionStorage'])"
                            + " Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError'); }});");
            var page = signedIn(device, person, "/c/" + congress.slug());
            press(page, "Bezoek vroeg", "Inschrijven");
            assertThat(own(page, "Je hebt een plek")).isVisible();
            page.reload();
            assertThat(own(page, "Je hebt een plek")).isVisible();
            assertThat(page.getByRole(AriaRole.BUTTON, named("Uitloggen"))).isVisible();
        }
    }

    @Test
    void withoutAConnectionAPageThatDoesNotComeSaysSoAndStays() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        try (var device = pages.device(PHONE)) {
            var page = open(device, "/c/" + congress.slug());
            assertThat(row(page, "Bezoek vroeg")).isVisible();
            device.setOffline(true);
            page.getByRole(AriaRole.LINK, named("Hulp")).click();
            assertThat(page.getByRole(AriaRole.HEADING, named("Deze pagina kunnen we nu niet laden")))
                    .isVisible();

            page.goBack();
            assertThat(row(page, "Bezoek vroeg")).isVisible();
            page.goForward();
            device.setOffline(false);
            assertThat(page.getByRole(AriaRole.HEADING, named("Hulp"))).isVisible();
        }
    }

    @Test
    void aWishThatIsToBeTriedAgainSurvivesAReload() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        try (var device = pages.device(PHONE)) {
            var page = signedIn(device, person, "/c/" + congress.slug());
            page.route(Pattern.compile("/signups$"), route -> {
                if (route.request().method().equals("POST")) route.abort();
                else route.resume();
            });
            press(page, "Bezoek vroeg", "Inschrijven");
            assertThat(main(page)).containsText("vanzelf opnieuw");
            page.reload();
            assertThat(main(page)).containsText("vanzelf opnieuw");
            page.unrouteAll();
            assertThat(own(page, "Je hebt een plek")).isVisible();
        }
    }

    @Test
    void theFocusGoesBackToWhatOpenedADialogOrToTheResult() {
        congress.plan("vroeg;09:00;11:00;20;ja", "laat;13:00;15:00;20;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        expect(201, person.ask(congress, congress.slot("vroeg")));
        expect(201, person.ask(congress, congress.slot("laat")));
        try (var device = pages.device(PHONE)) {
            var page = signedIn(device, person, "/mijn-programma");
            var early = page.getByRole(AriaRole.ARTICLE, named("Bezoek vroeg"));
            var withdraw = early.getByRole(AriaRole.BUTTON, inMain("Afmelden"));
            withdraw.focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Escape");
            assertThat(withdraw).isFocused();
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.BUTTON, named("Nee, toch niet")).click();
            assertThat(withdraw).isFocused();
            page.keyboard().press("Enter");
            page.getByRole(AriaRole.BUTTON, named("Ja, afmelden")).click();
            assertThat(early).isHidden();
            assertThat(main(page).locator(":focus")).isVisible();
        }
    }

    @Test
    void nobodyLosesATurnWithoutBeingAsked() {
        congress.plan("vol;09:00;11:00;1;ja", "vrij;10:00;12:00;20;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        expect(201, Person.anybody(meedoen).takingPartIn(congress).ask(congress, congress.slot("vol")));
        expect(201, person.ask(congress, congress.slot("vol")));
        try (var device = pages.device(PHONE)) {
            var page = signedIn(device, person, "/c/" + congress.slug());
            assertThat(row(page, "Bezoek vol")).containsText("nummer 1");
            press(page, "Bezoek vrij", "Inschrijven");
            assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Je staat op nummer 1 voor Bezoek vol");
            look(page, "beurt-kwijt", PHONE);

            page.getByRole(AriaRole.BUTTON, named("Neem deze plek niet en blijf wachten"))
                    .click();
            assertThat(row(page, "Bezoek vrij").getByRole(AriaRole.BUTTON, inMain("Inschrijven")))
                    .isFocused();
            assertThat(row(page, "Bezoek vol")).containsText("nummer 1");

            press(page, "Bezoek vrij", "Inschrijven");
            page.getByRole(AriaRole.BUTTON, named("Neem deze plek en sluit daar achteraan"))
                    .click();
            assertThat(row(page, "Bezoek vrij")).containsText("Je hebt een plek");
            assertThat(row(page, "Bezoek vol")).containsText("Je houdt intussen de plek die je al hebt");
        }
    }

    @Test
    void whatIsNotKnownIsNotClaimed() {
        congress.plan("vol;09:00;11:00;1;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        expect(201, person.ask(congress, congress.slot("vol")));
        try (var device = pages.device(PHONE)) {
            device.route(Pattern.compile("/availability"), Route::abort);
            var page = open(device, "/c/" + congress.slug());
            assertThat(main(page)).containsText("We weten nu niet hoeveel plekken er vrij zijn");
            assertThat(row(page, "Bezoek vol")).containsText("1 plek in totaal");
            assertThat(row(page, "Bezoek vol")).not().containsText("nog 1 plek");
            assertThat(row(page, "Bezoek vol").getByRole(AriaRole.BUTTON, inMain("Inschrijven")))
                    .isEnabled();
            look(page, "plekken-onbekend", PHONE);
        }
    }

    @Test
    void whoComesBackToTheProgrammeFindsItAsItWas() {
        congress.plan(IntStream.range(0, 12)
                .mapToObj("nummer%02d;09:00;11:00;20;ja"::formatted)
                .toArray(String[]::new));
        try (var device = pages.device(PHONE)) {
            var page = open(device, "/c/" + congress.slug() + "?dag=alle&soort=werkbezoek");
            row(page, "Bezoek nummer11").getByRole(AriaRole.LINK).click();
            assertThat(page.getByRole(AriaRole.HEADING, named("Bezoek nummer11")))
                    .isVisible();
            assertThat(page.evaluate("window.scrollY")).isEqualTo(0);

            page.getByRole(AriaRole.LINK, named("Terug naar het programma")).click();
            assertThat(row(page, "Bezoek nummer11").getByRole(AriaRole.LINK)).isFocused();
            assertThat(row(page, "Bezoek nummer11")).isInViewport();
            assertThat(page.url()).endsWith("?dag=alle&soort=werkbezoek");
        }
    }

    private static void press(Page page, String session, String button) {
        row(page, session).getByRole(AriaRole.BUTTON, inMain(button)).click();
    }

    private String sessionPath() {
        var session = congress.programme().get("sessions").get(0).get("id").asString();
        return "/c/" + congress.slug() + "/activiteit/" + session;
    }

    /** As if they had signed in on this device. */
    private static Page signedIn(BrowserContext device, Person person, String path) {
        device.addCookies(Arrays.stream(person.browser().cookieHeader().split("; "))
                .map(cookie -> cookie.split("=", 2))
                .map(cookie -> new Cookie(cookie[0], cookie[1]).setUrl(meedoen.site))
                .toList());
        return open(device, path);
    }

    private static Page open(BrowserContext device, String path) {
        var page = device.newPage();
        page.navigate(meedoen.site + path);
        return page;
    }

    private static Mailbox someMailbox() {
        return new Mailbox(meedoen.mail, UUID.randomUUID().toString().substring(0, 8) + "@deelnemer.example");
    }
}
