package org.meedoen.signup.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.calendar.CalendarEntry.SessionInCalendar;
import org.meedoen.signup.calendar.CalendarEntry.SlotInCalendar;
import org.meedoen.signup.calendar.CalendarEntry.State;
import org.meedoen.signup.congress.AdmissionPolicy;
import org.meedoen.signup.congress.Appearance;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.TravelSpeeds;
import org.meedoen.signup.programme.Kind;
import org.meedoen.signup.programme.MeetingPoint;
import org.meedoen.signup.text.Translated;

/** Reads what is written with a library that shares no code with the writer. */
class ProgrammeCalendarTests {

    private static final SignupId SIGNUP = SignupId.random();
    private static final UUID SESSION = UUID.randomUUID();
    private static final Instant START = Instant.parse("2027-01-14T10:05:00Z");

    private final SlotInCalendar slot = new SlotInCalendar(
            START,
            START.plusSeconds(8100),
            new MeetingPoint("Vaartsche Rijn, perron 2", "Vaartsche Rijn, platform 2", 52.0789, 5.1209),
            new Translated("Station", null),
            null);

    @Test
    void anEntryHasAllThatOneNeedsOnTheWay() {
        var event = only(read("Europe/Amsterdam", false, entry(State.PLACE, "Hoograven", slot)));
        assertThat(event.getUid().getValue()).isEqualTo(SIGNUP + "@meedoen.example");
        assertThat(event.getSummary().getValue()).isEqualTo("Hoograven");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(START);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(START.plusSeconds(8100));
        assertThat(event.getLocation().getValue()).isEqualTo("Vaartsche Rijn, perron 2");
        assertThat(event.getGeo().getLatitude()).isEqualTo(52.0789);
        assertThat(event.getGeo().getLongitude()).isEqualTo(5.1209);
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getTransparency().isOpaque()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getCategories().getFirst().getValues()).containsExactly("Werkbezoek");
        assertThat(event.getUrl().getValue()).isEqualTo(page());
        assertThat(event.getOrganizer().getEmail()).isEqualTo("hallo@congres.example");
        assertThat(event.getAlarms()).isEmpty();
        assertThat(event.getDescription().getValue())
                .isEqualTo("Neem regenkleding mee.\n\nMet: Noor Vos, Bram Bakker\n\nEindpunt: Station\n\n"
                        + "Toegankelijkheid: Met een helling; geen lift.\n\nMeer weten of afmelden: " + page());
    }

    @Test
    void theCalendarSaysWhatItIsAndHowOftenItChanges() {
        var text = new String(written("Europe/Amsterdam", false), UTF_8);
        var calendar = Biweekly.parse(text).first();
        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getNames().getFirst().getValue()).isEqualTo("Congres, Utrecht");
        assertThat(calendar.getRefreshInterval().getValue()).hasToString("PT1H");
        assertThat(text)
                .contains("\r\nX-WR-CALNAME:Congres\\, Utrecht\r\n", "\r\nX-PUBLISHED-TTL:PT1H\r\n")
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void aWaitingListIsTentativeAndLeavesTheTimeFree() {
        var event = only(read("Europe/Amsterdam", false, entry(State.WAITING, "Overvecht", slot)));
        assertThat(event.getSummary().getValue()).isEqualTo("Wachtlijst: Overvecht");
        assertThat(event.getStatus().isTentative()).isTrue();
        assertThat(event.getTransparency().isTransparent()).isTrue();
        assertThat(event.getDescription().getValue()).startsWith("Je staat op de wachtlijst.");
    }

    @Test
    void whatWasCancelledSaysWhy() {
        var off = new SlotInCalendar(
                START,
                START.plusSeconds(60),
                new MeetingPoint("Hal", null, null, null),
                null,
                new Translated("De zaal staat blank.", "The room is flooded."));
        var event = only(read("Europe/Amsterdam", true, entry(State.CANCELLED, "Hoograven", off)));
        assertThat(event.getSummary().getValue()).isEqualTo("Cancelled: Hoograven");
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getGeo()).isNull();
        assertThat(event.getDescription().getValue())
                .startsWith("This session is cancelled: The room is flooded.\n\nBring a raincoat.");
    }

    @Test
    void inEnglishWhatHasNoTranslationIsInDutch() {
        var event = only(read("Europe/Amsterdam", true, entry(State.PLACE, "Hoograven", slot)));
        assertThat(event.getLocation().getValue()).isEqualTo("Vaartsche Rijn, platform 2");
        assertThat(event.getCategories().getFirst().getValues()).containsExactly("Visit");
        assertThat(event.getDescription().getValue()).contains("Ends at: Station", "With: Noor Vos");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert('a')</script> & {0} 'b'",
                "Koffie, thee; \\ of \"niets\": ja",
                "👩‍👩‍👧 😀 é",
                "שלום עולם",
                "مرحبا بكم في أوتريخت"
            })
    void textsStayAsTheyAre(String title) {
        for (var text : List.of(title, title.repeat(60))) {
            var event = only(read("Europe/Amsterdam", false, entry(State.PLACE, text, slot)));
            assertThat(event.getSummary().getValue()).isEqualTo(text);
        }
    }

    // The library reads by java.util.Calendar, which for such zones is wrong on the day on which the clock changes, and
    // takes
    // each change to be an hour. What is written for those is compared below.
    @ParameterizedTest
    @CsvSource({
        "Europe/Amsterdam, 2027-01-14T10:05:00Z",
        "Europe/Amsterdam, 2027-03-28T00:59:00Z",
        "Europe/Amsterdam, 2027-03-28T01:01:00Z",
        "Europe/Amsterdam, 2027-11-01T02:30:00Z",
        "America/New_York, 2027-03-15T12:00:00Z",
        "America/Curacao, 2027-07-14T10:05:00Z",
        "Asia/Kathmandu, 2027-07-14T10:05:00Z",
        "Africa/Casablanca, 2027-02-20T10:05:00Z",
        "UTC, 2027-07-14T10:05:00Z"
    })
    void theWrittenZoneSaysTheSameTimeAsTheClockThere(String zone, Instant moment) {
        var there = new SlotInCalendar(
                moment, moment.plusSeconds(60), new MeetingPoint("Hal", null, null, null), null, null);
        var calendar = read(zone, false, entry(State.PLACE, "Hoograven", there));
        assertThat(calendar.getTimezoneInfo().getComponents()).hasSize(1);
        assertThat(only(calendar).getDateStart().getValue().toInstant()).isEqualTo(moment);
    }

    @Test
    void theClockOfAmsterdamIsWrittenAsTwoRules() {
        assertThat(new String(written("Europe/Amsterdam", false), UTF_8)).contains("""
                BEGIN:VTIMEZONE
                TZID:Europe/Amsterdam
                BEGIN:DAYLIGHT
                DTSTART:20260329T020000
                TZOFFSETFROM:+0100
                TZOFFSETTO:+0200
                RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
                END:DAYLIGHT
                BEGIN:STANDARD
                DTSTART:20261025T030000
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n"));
    }

    @Test
    void aClockThatChangesByHalfAnHourIsWrittenWithItsOffsets() {
        assertThat(new String(written("Australia/Lord_Howe", false), UTF_8))
                .contains("TZOFFSETFROM:+1100\r\nTZOFFSETTO:+1030\r\nRRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=1SU\r\n")
                .contains("TZOFFSETFROM:+1030\r\nTZOFFSETTO:+1100\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU\r\n");
    }

    @Test
    void theSameProgrammeHasTheSameBytes() {
        var entry = entry(State.PLACE, "Hoograven", slot);
        assertThat(written("Europe/Amsterdam", false, entry)).isEqualTo(written("Europe/Amsterdam", false, entry));
    }

    private static String page() {
        return "https://meedoen.example/c/utrecht/activiteit/" + SESSION;
    }

    private static CalendarEntry entry(State state, String title, SlotInCalendar slot) {
        var session = new SessionInCalendar(
                SESSION,
                Kind.VISIT,
                new Translated(title, null),
                new Translated("Neem regenkleding mee.", "Bring a raincoat."),
                List.of("Noor Vos", "Bram Bakker"),
                new Translated("Met een helling; geen lift.", null));
        return new CalendarEntry(SIGNUP, state, 3, Instant.parse("2026-12-01T09:00:00Z"), session, slot);
    }

    private static byte[] written(String zone, boolean english, CalendarEntry... entries) {
        var congress = new Congress(
                new CongressId("utrecht"),
                new Translated("Congres, Utrecht", null),
                "Utrecht",
                List.of(LocalDate.parse("2027-01-13"), LocalDate.parse("2027-01-14")),
                ZoneId.of(zone),
                null,
                AdmissionPolicy.ANYONE,
                List.of(),
                "hallo@congres.example",
                true,
                90,
                TravelSpeeds.USUAL,
                false,
                Instant.parse("2026-12-01T09:00:00Z"),
                Appearance.NONE);
        var site = URI.create("https://meedoen.example");
        return new ProgrammeCalendar(congress, new CalendarWords(english), site).of(List.of(entries));
    }

    /** Valid by the rules of the library, too. */
    private static ICalendar read(String zone, boolean english, CalendarEntry... entries) {
        var text = new String(written(zone, english, entries), UTF_8);
        var calendar = Objects.requireNonNull(Biweekly.parse(text).first());
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).as(text).isEmpty();
        return calendar;
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }
}
