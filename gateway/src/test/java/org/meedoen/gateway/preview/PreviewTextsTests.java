package org.meedoen.gateway.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.meedoen.gateway.language.PreferredLanguage;
import org.meedoen.gateway.preview.Programme.Congress;
import org.meedoen.gateway.preview.Programme.MeetingPoint;
import org.meedoen.gateway.preview.Programme.Session;
import org.meedoen.gateway.preview.Programme.Slot;

class PreviewTextsTests {

    private static final Locale DUTCH = PreferredLanguage.DUTCH;
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final MeetingPoint STATION = new MeetingPoint("Station Overvecht", "Overvecht station");

    private Instant now = Instant.parse("2026-12-01T09:00:00Z");

    private static Slot on(int dayOfJanuary) {
        var start = Instant.parse("2027-01-01T12:45:00Z").plusSeconds(86_400L * (dayOfJanuary - 1));
        return new Slot(start, start.plusSeconds(9_000), STATION, false);
    }

    private static Slot cancelled(Slot slot) {
        return new Slot(slot.start(), slot.end(), slot.meetingPoint(), true);
    }

    private static Session visit(Slot... slots) {
        return new Session("1", "VISIT", new Translated("De wijk in", "Into town"), null, List.of(slots));
    }

    private static Congress congress(ZoneId zone, String... days) {
        var dates = List.of(days).stream().map(LocalDate::parse).toList();
        return new Congress(new Translated("Congres", "Congress"), "Utrecht", dates, zone, null);
    }

    private Preview.Text of(Session session, Locale language) {
        return new PreviewTexts(() -> now).of(session, congress(AMSTERDAM), language);
    }

    private String about(Slot... slots) {
        return of(visit(slots), DUTCH).description();
    }

    private String daysOf(Locale language, String... days) {
        var programme = new Programme(congress(AMSTERDAM, days), List.of());
        return new PreviewTexts(() -> now).of(programme, language).description();
    }

    @Test
    void a_session_is_described_by_kind_time_and_place() {
        assertThat(about(on(13))).isEqualTo("Werkbezoek · wo 13 januari 13:45–16:15, Station Overvecht");
        assertThat(of(visit(on(13)), ENGLISH))
                .isEqualTo(new Preview.Text(
                        "Into town", "Working visit · Wed 13 January 13:45–16:15, Overvecht station", "Congress"));
    }

    @Test
    void times_are_in_the_zone_of_the_congress() {
        var inKyiv = congress(ZoneId.of("Europe/Kyiv"));
        assertThat(new PreviewTexts(() -> now).of(visit(on(13)), inKyiv, DUTCH).description())
                .contains("14:45–17:15");
    }

    @Test
    void of_several_slots_the_first_two_are_named_and_the_others_counted() {
        assertThat(about(on(14), on(13)))
                .isEqualTo("Werkbezoek · wo 13 januari 13:45–16:15, Station Overvecht"
                        + " · do 14 januari 13:45–16:15, Station Overvecht");
        assertThat(about(on(13), on(14), on(15))).endsWith(" · en nog 1 moment");
        assertThat(about(on(13), on(14), on(15), on(16))).endsWith(" · en nog 2 momenten");
        assertThat(of(visit(on(13), on(14), on(15)), ENGLISH).description()).endsWith(" · and 1 more time");
        assertThat(of(visit(on(13), on(14), on(15), on(16)), ENGLISH).description())
                .endsWith(" · and 2 more times");
    }

    @Test
    void slots_that_are_over_are_named_only_if_none_is_still_to_come() {
        now = on(14).start();
        assertThat(about(on(13), on(14))).contains("do 14").doesNotContain("wo 13");
        now = on(20).start();
        assertThat(about(on(13), on(14))).contains("wo 13", "do 14");
    }

    @Test
    void a_cancelled_session_says_so() {
        var session = visit(cancelled(on(13)));
        assertThat(of(session, DUTCH))
                .isEqualTo(new Preview.Text(
                        "Afgelast: De wijk in",
                        "Werkbezoek · gaat niet door · wo 13 januari 13:45–16:15, Station Overvecht",
                        "Congres"));
        assertThat(of(session, ENGLISH).title()).isEqualTo("Cancelled: Into town");
    }

    @Test
    void a_cancelled_slot_among_others_is_left_out() {
        var some = of(visit(cancelled(on(13)), on(14)), DUTCH);
        assertThat(some.title()).isEqualTo("De wijk in");
        assertThat(some.description()).isEqualTo("Werkbezoek · do 14 januari 13:45–16:15, Station Overvecht");
    }

    @Test
    void what_the_session_is_about_follows() {
        var talk = new Session(
                "1",
                "LECTURE",
                new Translated("Titel", null),
                new Translated("Over  wonen.\nEn meer.", null),
                List.of());
        assertThat(of(talk, DUTCH).description()).isEqualTo("Lezing. Over wonen. En meer.");
        assertThat(of(talk, ENGLISH)).isEqualTo(new Preview.Text("Titel", "Lecture. Over wonen. En meer.", "Congress"));
    }

    @Test
    void a_kind_without_a_name_is_left_out() {
        var other = new Session("1", "PARTY", new Translated("Feest", null), null, List.of());
        assertThat(of(other, DUTCH).description()).isEmpty();
    }

    @Test
    void a_congress_is_described_by_days_city_and_sessions() {
        var programme = new Programme(
                congress(AMSTERDAM, "2027-01-13", "2027-01-14", "2027-01-15"),
                List.of(visit(on(13)), visit(cancelled(on(13)))));
        assertThat(new PreviewTexts(() -> now).of(programme, DUTCH))
                .isEqualTo(new Preview.Text("Congres", "13 t/m 15 januari 2027, Utrecht · 1 activiteit", "Meedoen"));
        assertThat(new PreviewTexts(() -> now).of(programme, ENGLISH))
                .isEqualTo(new Preview.Text("Congress", "13 to 15 January 2027, Utrecht · 1 session", "Meedoen"));
    }

    @Test
    void days_name_what_they_do_not_share() {
        assertThat(daysOf(DUTCH)).isEqualTo("Utrecht");
        assertThat(daysOf(DUTCH, "2027-01-13")).isEqualTo("woensdag 13 januari 2027, Utrecht");
        assertThat(daysOf(DUTCH, "2027-01-31", "2027-02-01")).isEqualTo("31 januari t/m 1 februari 2027, Utrecht");
        assertThat(daysOf(ENGLISH, "2026-12-31", "2027-01-01"))
                .isEqualTo("31 December 2026 to 1 January 2027, Utrecht");
    }
}
