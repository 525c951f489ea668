package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.system.Chromium.look;
import static org.meedoen.system.Chromium.main;
import static org.meedoen.system.Person.expect;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.trial.CongressSetup;

/** Whatever people type as a title, a place or a name is shown as text, and breaks no page. So does any address. */
class BrowserHostileTextsIT extends BrowserTest {

    private static final String MARKUP = "\"><img src=x onerror=alert(1)><script>alert(1)</script>{{1+1}}";
    private static final String RIGHT_TO_LEFT = "ישיבת השכונה (אוטרכט) 2026";
    private static final String EMOJI = "👩‍👩‍👧‍👦🇳🇱 Wijk ‍🏳️‍🌈 Z̷̢̛a̸l̵g̶o̷";
    private static final String LONG = "Wijkontmoetingscentrumprogrammacoördinatieoverleg".repeat(2);
    private static final List<String> TEXTS = List.of(MARKUP, RIGHT_TO_LEFT, EMOJI, LONG);

    private final Congress congress = Congress.openToAnyone(meedoen);
    private final String pages = "/c/" + congress.slug();
    private final String workspace = pages + "/organisatie";
    private final List<String> wrong = new ArrayList<>();
    private BrowserContext device;

    @BeforeEach
    void everyTextIsHostile() {
        var rows = new StringBuilder(CongressSetup.COLUMNS);
        for (var number = 0; number < TEXTS.size(); number++) rows.append(row(number, quoted(TEXTS.get(number))));
        var programme = congress.organiser()
                .browser()
                .write("PUT", congress.path() + "/programme", "text/csv; charset=utf-8", rows.toString());
        expect(200, programme);
        var organisations = new StringBuilder();
        for (var number = 0; number < TEXTS.size(); number++) {
            organisations.append("o%d,%s%n".formatted(number, quoted(TEXTS.get(number))));
        }
        congress.organisations(organisations.toString());
        device = chromium.device(PHONE);
        device.onDialog(this::anAlert);
        device.onWebError(error -> wrong.add(error.error()));
    }

    @AfterEach
    void nothingRan() {
        device.close();
        assertThat(wrong).isEmpty();
    }

    @Test
    void textsOfAProgrammeAndOfPeopleAreShownAsText() {
        var people = TEXTS.stream().map(this::participantNamed).toList();
        var first = people.getFirst();
        for (var path : List.of("", "/favorieten", "/activiteit/" + session(0), "/activiteit/" + session(3))) {
            shown(openSignedIn(device, first, pages + path), path);
        }
        shown(openSignedIn(device, first, "/mijn-programma"), "mijn-programma");
        shown(openSignedIn(device, first, "/mijn-gegevens"), "mijn-gegevens");
    }

    @Test
    void organisersSeeThemAsTextToo() {
        TEXTS.forEach(this::participantNamed);
        var slot = congress.slot("k0");
        var paths = Stream.of(
                "",
                "/programma",
                "/programma?tijdstip=" + slot,
                "/deelnemers",
                "/berichten?bericht=nieuw",
                "/tijdstippen/" + slot + "/namen",
                "/deur",
                "/deur/" + slot,
                "/deur/badges",
                "/rapporten",
                "/instellingen",
                "/geschiedenis",
                "/status");
        paths.forEach(
                path -> shown(openSignedIn(device, congress.organiser(), workspace + path), "organisatie" + path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?zoek=%3Cscript%3Ealert(1)%3C/script%3E",
                "?dag=2026-99-99&soort=onbekend&zoek=%F0%9F%8F%B3",
                "?dag[]=1&dag=2&gemeente=" + "x",
                "/activiteit/00000000-0000-4000-8000-000000000000",
                "/organisatie/deelnemers?deelnemer=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
                "/organisatie/programma?tijdstip=00000000-0000-4000-8000-000000000000",
                "/organisatie/tijdstippen/nee/namen",
                "/organisatie/deur/00000000-0000-4000-8000-000000000000",
                "/organisatie/bestaat-niet"
            })
    void anyAddressShowsAPage(String address) {
        var page = openSignedIn(device, congress.organiser(), pages + address);
        PlaywrightAssertions.assertThat(main(page)).not().containsText("undefined");
        shown(page, "adres");
    }

    @Test
    void aSessionOfAnotherCongressIsNotShownHere() {
        var other = Congress.openToAnyone(meedoen);
        other.plan("elders;09:00;11:00;5;ja");
        var session = other.programme().at("/sessions/0/id").asString();
        var page = open(device, pages + "/activiteit/" + session);
        PlaywrightAssertions.assertThat(main(page)).not().containsText("Bezoek elders");
        shown(page, "activiteit-elders");
    }

    private void shown(Page page, String name) {
        main(page).getByRole(AriaRole.HEADING).first().waitFor();
        look(page, "vreemd-" + name.replaceAll("[^a-z]+", "-"), PHONE);
        assertThat(page.locator("img[src=x]").count()).as(name).isZero();
        page.close();
    }

    private void anAlert(Dialog dialog) {
        wrong.add(dialog.message());
        dialog.dismiss();
    }

    private Person participantNamed(String name) {
        var person = Person.anybody(meedoen);
        var me = Map.of("name", name, "organisation", "o" + TEXTS.indexOf(name));
        expect(200, person.browser().write("PUT", congress.path() + "/me", me));
        expect(201, person.ask(congress, congress.slot("k0")));
        return person;
    }

    private String session(int number) {
        return congress.programme().at("/sessions/" + number + "/id").asString();
    }

    private static String row(int number, String text) {
        return "s%1$d,werkbezoek,%2$s,,%2$s,,%2$s,%2$s,%2$s,,,,,k%1$d,%3$s,09:00,11:00,%2$s,52.0894,5.1101,%2$s,9,ja,nee%n"
                .formatted(number, text, Congress.DAY);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
