package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.askForMail;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.introduce;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.named;
import static org.meedoen.system.Chromium.own;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing in in the browser: by link and by code, in another browser, without storage. */
class BrowserSignInIT extends BrowserTest {

    private final Congress congress = Congress.openToAnyone(meedoen);

    @Test
    void aLinkOpenedInAnotherBrowserKeepsTheChosenSlotAndTheCodeStillWorks() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        var mailbox = newMailbox();
        try (var first = chromium.device(PHONE);
                var other = chromium.device(PHONE)) {
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
    void aLinkOpenedInAnotherBrowserLeadsToTheRequestedPage() {
        var mailbox = newMailbox();
        try (var first = chromium.device(PHONE);
                var other = chromium.device(PHONE)) {
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
    void anOrganiserWhoSignsInFromTheOrganisersPageReturnsToIt() {
        var organisersPage = "/c/" + congress.slug() + "/organisatie";
        var mailbox = new Mailbox(meedoen.mail, RunningMeedoen.ADMIN);
        var earlier = mailbox.mails().stream().map(Mailbox.Mail::id).toList();
        try (var device = chromium.device(PHONE)) {
            var asking = open(device, organisersPage);
            assertThat(main(asking)).containsText("Deze pagina is alleen voor de organisatie");
            main(asking).getByRole(AriaRole.LINK, inMain("Inloggen")).click();
            askForMail(asking, mailbox);

            var mail = mailbox.await(any -> any.isSignIn() && !earlier.contains(any.id()));
            var reading = open(device, "/inloggen#token=" + mail.token());
            main(reading).getByRole(AriaRole.BUTTON, inMain("Inloggen")).click();

            reading.waitForURL(url -> url.endsWith(organisersPage));
            assertThat(main(reading)).containsText("In het kort");
        }
    }

    @Test
    void aPendingSignupIsOfferedAndCanBeDeclined() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        var mailbox = newMailbox();
        try (var device = chromium.device(PHONE)) {
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
    void onlyTheCookieDecidesWhetherOneIsSignedIn() {
        var person = Person.anybody(meedoen).takingPartIn(congress);
        try (var device = chromium.device(PHONE)) {
            var page = openSignedIn(device, person, "/mijn-programma");
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
    void pagesWorkWithoutBrowserStorage() {
        congress.plan("vroeg;09:00;11:00;20;ja");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        try (var device = chromium.device(PHONE)) {
            device.addInitScript(
                    "for (const name of ['localStorage', 'sessionStorage'])"
                            + " Object.defineProperty(window, name, {get() { throw new DOMException('no', 'SecurityError'); }});");
            var page = openSignedIn(device, person, "/c/" + congress.slug());
            press(page, "Bezoek vroeg", "Inschrijven");
            assertThat(own(page, "Je hebt een plek")).isVisible();
            page.reload();
            assertThat(own(page, "Je hebt een plek")).isVisible();
            assertThat(page.getByRole(AriaRole.BUTTON, named("Uitloggen"))).isVisible();
        }
    }

    private String sessionPath() {
        var session = congress.programme().get("sessions").get(0).get("id").asString();
        return "/c/" + congress.slug() + "/activiteit/" + session;
    }
}
