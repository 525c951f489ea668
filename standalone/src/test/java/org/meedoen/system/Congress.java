package org.meedoen.system;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.meedoen.trial.CongressSetup;
import tools.jackson.databind.JsonNode;

/** A congress of its own for a test, made by the administrator as an organiser would. */
record Congress(String slug, Person organiser) {

    static final LocalDate DAY = LocalDate.now().plusDays(30);

    static Congress openToAnyone(RunningMeedoen meedoen) {
        var congress = draft(meedoen);
        congress.publish();
        return congress;
    }

    /** An unpublished congress. */
    static Congress draft(RunningMeedoen meedoen) {
        var slug = "proef-" + UUID.randomUUID().toString().substring(0, 8);
        var congress = new Congress(slug, meedoen.administrator());
        congress.settings(Map.of());
        return congress;
    }

    void settings(Map<String, ?> changes) {
        var answer = change(organiser.browser(), changes);
        if (answer.status() / 100 != 2) {
            throw new AssertionError(answer.text());
        }
    }

    /** Returns what is answered, also if it is refused. */
    HttpBrowser.Answer change(HttpBrowser browser, Map<String, ?> changes) {
        Map<String, Object> settings = new LinkedHashMap<>(Map.of(
                "name",
                Map.of("nl", "Proefcongres", "en", "Trial congress"),
                "hostCity",
                "Utrecht",
                "days",
                List.of(DAY.toString(), DAY.plusDays(1).toString()),
                "timeZone",
                "Europe/Amsterdam",
                "signupOpensAt",
                Instant.now().minus(1, ChronoUnit.DAYS).toString(),
                "signupClosesAt",
                Instant.now().plus(20, ChronoUnit.DAYS).toString(),
                "admission",
                "ANYONE",
                "contactEmail",
                "organisatie@congres.example",
                "sample",
                true));
        settings.putAll(changes);
        return browser.write("PUT", path(), settings);
    }

    void publish() {
        Person.expect(200, organiser.browser().write("PUT", path() + "/publication", Map.of()));
    }

    void organisations(String rows) {
        Person.expect(
                200,
                organiser
                        .browser()
                        .write("PUT", path() + "/organisations", "text/csv; charset=utf-8", "id,name\n" + rows));
    }

    String path() {
        return "/api/v1/congresses/" + slug;
    }

    /** Rows such as {@code visit-1;09:00;11:00;20;ja}: key, start, end, capacity, waiting list. */
    void plan(String... slots) {
        var csv = new StringBuilder(CongressSetup.COLUMNS);
        for (var slot : slots) {
            var part = slot.split(";");
            csv.append(row("s-" + part[0], "werkbezoek", part[0], DAY.toString(), part[1], part[2], part[3], part[4]));
        }
        Person.expect(
                200,
                organiser.browser().write("PUT", path() + "/programme", "text/csv; charset=utf-8", csv.toString()));
    }

    /** One line of a programme, with what a test does not care about filled in. */
    static String row(
            String session,
            String kind,
            String slot,
            String date,
            String start,
            String end,
            String places,
            String waits) {
        return "%s,%s,Bezoek %s,Visit %s,,,,,,,,,,%s,%s,%s,%s,Station Utrecht Centraal,52.0894,5.1101,,%s,%s,nee%n"
                .formatted(session, kind, slot, slot, slot, date, start, end, places, waits);
    }

    JsonNode programme() {
        return Person.expect(200, organiser.browser().get(path() + "/programme"))
                .json();
    }

    String slot(String key) {
        return programme()
                .get("sessions")
                .valueStream()
                .flatMap(session -> session.get("slots").valueStream())
                .filter(slot -> slot.get("key").asString().equals(key))
                .map(slot -> slot.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    JsonNode availability(String slot) {
        return Person.expect(200, organiser.browser().get(path() + "/availability"))
                .json()
                .get("slots")
                .valueStream()
                .filter(row -> row.get("slotId").asString().equals(slot))
                .findFirst()
                .orElse(HttpBrowser.JSON.createObjectNode());
    }
}
