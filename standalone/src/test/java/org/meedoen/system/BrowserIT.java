package org.meedoen.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.meedoen.system.Chromium.askForMail;
import static org.meedoen.system.Chromium.inMain;
import static org.meedoen.system.Chromium.introduce;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Chromium.named;
import static org.meedoen.system.Chromium.own;
import static org.meedoen.system.Chromium.row;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The story as people click it, on a phone and on a desk; every page is checked for accessibility. */
class BrowserIT extends BrowserTest {

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void aPlaceIsReservedWithdrawnAndGivenToTheWaitingList(int width) {
        var congress = Congress.openToAnyone(meedoen);
        congress.plan("klein;09:00;11:00;1;ja", "ruim;13:00;15:00;20;ja");
        try (var anna = chromium.device(width);
                var bert = chromium.device(width);
                var watcher = chromium.device(width);
                var desk = chromium.device(width)) {
            var watching = open(watcher, "/c/" + congress.slug());
            assertThat(row(watching, "Bezoek klein")).containsText("nog 1 plek");
            look(watching, "programma", width);

            var hers = reserveSignedOut(anna, congress, width);
            assertThat(own(hers, "Je hebt een plek")).isVisible();
            look(hers, "ingeschreven", width);
            assertThat(row(watching, "Bezoek klein")).containsText("vol");

            var his = signInByLink(bert, congress);
            row(his, "Bezoek klein")
                    .getByRole(AriaRole.BUTTON, inMain("Op de wachtlijst"))
                    .click();
            introduce(his, "Bert Voorbeeld", width);
            assertThat(own(his, "Je staat op de wachtlijst")).isVisible();

            var organising = signInByLinkAs(desk, RunningMeedoen.ADMIN, "/c/" + congress.slug() + "/organisatie");
            assertThat(organising.getByRole(AriaRole.CELL, named("1 van 1"))).isVisible();
            look(organising, "organisatie", width);
            if (width == PHONE) {
                organising.getByRole(AriaRole.BUTTON, named("Meer")).click();
            }
            organising.getByRole(AriaRole.LINK, named("Status")).click();
            assertThat(organising.getByText("Alles klopt: 0 te veel, 0 kwijt, 0 dubbel."))
                    .isVisible();
            look(organising, "status", width);
            organising.navigate(meedoen.site + "/congressen/nieuw");
            assertThat(main(organising)).containsText("Vier korte stappen.");
            look(organising, "nieuw-congres", width);

            open(hers, "/mijn-programma");
            assertThat(hers.getByText("Bezoek klein").first()).isVisible();
            look(hers, "mijn-programma", width);
            hers.locator(".entry__menu > summary").click();
            hers.getByRole(AriaRole.BUTTON, named("Afmelden")).click();
            look(hers, "afmelden", width);
            hers.getByRole(AriaRole.BUTTON, named("Ja, afmelden")).click();

            assertThat(own(his, "Je hebt een plek")).isVisible();
            assertThat(row(watching, "Bezoek klein")).containsText("vol");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280})
    void everyOtherPageIsAccessible(int width) {
        try (var device = chromium.device(width)) {
            for (var path :
                    new String[] {"/", "/inloggen", "/hulp", "/privacy", "/toegankelijkheid", "/bestaat-niet"}) {
                look(open(device, path), path.replace("/", "pagina-"), width);
            }
        }
    }

    /** Signs up without a session; after signing in by code the sign-up continues by itself. */
    private Page reserveSignedOut(BrowserContext device, Congress congress, int width) {
        var page = open(device, "/c/" + congress.slug());
        row(page, "Bezoek klein")
                .getByRole(AriaRole.BUTTON, inMain("Inschrijven"))
                .click();
        var mailbox = newMailbox();
        askForMail(page, mailbox);
        look(page, "code", width);
        page.getByLabel("Code", new Page.GetByLabelOptions().setExact(true))
                .fill(mailbox.await(any -> true).code());
        main(page).getByRole(AriaRole.BUTTON, inMain("Inloggen")).click();
        introduce(page, "Anna Voorbeeld", width);
        return page;
    }

    private Page signInByLink(BrowserContext device, Congress congress) {
        var page = signInByLinkAs(device, newMailbox().address(), "/c/" + congress.slug());
        page.waitForURL(url -> url.contains("wie-ben-je") || url.contains("/c/"));
        return page;
    }

    private Page signInByLinkAs(BrowserContext device, String address, String next) {
        var mailbox = new Mailbox(meedoen.mail, address);
        var before = mailbox.mails().stream().map(Mailbox.Mail::id).toList();
        var page = open(device, "/inloggen");
        askForMail(page, mailbox);
        var mail = mailbox.await(any -> !before.contains(any.id()));
        page = open(device, "/inloggen#token=" + mail.token());
        main(page).getByRole(AriaRole.BUTTON, inMain("Inloggen")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, named("Uitloggen"))).isVisible();
        page.navigate(meedoen.site + next);
        return page;
    }
}
