package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.Congress;

/** A programme that is copied into another congress keeps its weekdays and its times of day. */
class MovedProgrammeTests {

    @ParameterizedTest
    @CsvSource({
        "2091-11-18, 2091-11-18T08:30:00Z",
        "2091-11-21, 2091-11-18T08:30:00Z",
        "2091-11-22, 2091-11-25T08:30:00Z",
        "2090-11-19, 2090-11-19T08:30:00Z",
        "2090-11-26, 2090-11-26T08:30:00Z",
        "2091-07-15, 2091-07-15T07:30:00Z", // the same time on the clock in summer
        "2089-11-20, 2089-11-20T08:30:00Z"
    })
    void itMovesByTheWholeWeeksThatBringTheFirstDaysNearest(LocalDate first, Instant start) {
        var moved = new MovedProgramme(Example.CONGRESS, on("Europe/Amsterdam", first));
        assertThat(moved.moved(Instant.parse("2090-11-19T08:30:00Z"))).isEqualTo(start);
    }

    @Test
    void inAnotherTimeZoneItIsAtTheSameTimeOnTheClock() {
        var moved = new MovedProgramme(Example.CONGRESS, on("Europe/London", LocalDate.parse("2090-11-19")));
        assertThat(moved.moved(Instant.parse("2090-11-19T08:30:00Z"))).isEqualTo(Instant.parse("2090-11-19T09:30:00Z"));
    }

    @Test
    void aSlotFitsIfItsDayIsADayOfTheCongress() {
        var facts = Example.read(Example.row("date", "2090-11-20"))
                .slots()
                .getFirst()
                .facts();
        assertThat(fits(facts, "2091-11-18", "2091-11-19")).isTrue();
        assertThat(fits(facts, "2091-11-18", "2091-11-20")).isFalse();
        assertThat(fits(facts, "2091-11-18")).isFalse();
    }

    @Test
    void allMomentsOfASlotAndItsSessionMove() {
        var moved = new MovedProgramme(Example.CONGRESS, on("Europe/Amsterdam", LocalDate.parse("2090-11-26")));
        var entry = Example.read(Example.row(
                "signup_opens_at",
                "2090-10-01 09:00",
                "signup_closes_at",
                "2090-11-01 09:00",
                "set_aside",
                "3",
                "set_aside_until",
                "2090-11-12 09:00"));
        var quota = new Quota(2, Instant.parse("2090-11-12T08:00:00Z"));
        var facts = moved.moved(entry.slots().getFirst().facts().under(quota));
        assertThat(facts.day()).isEqualTo("2090-11-26");
        assertThat(facts.end()).isEqualTo(Instant.parse("2090-11-26T10:00:00Z"));
        assertThat(facts.quota()).isEqualTo(new Quota(2, Instant.parse("2090-11-19T08:00:00Z")));
        assertThat(facts.setAside()).isEqualTo(new SetAside(3, Instant.parse("2090-11-19T08:00:00Z")));
        var before =
                new Session(UUID.randomUUID(), "s1", entry.sessions().getFirst().facts());
        var session = moved.moved(before);
        assertThat(session.id()).isNotEqualTo(before.id());
        assertThat(session.key()).isEqualTo("s1");
        assertThat(session.facts().signupOpensAt()).isEqualTo(Instant.parse("2090-10-08T07:00:00Z"));
        assertThat(session.facts().signupClosesAt()).isEqualTo(Instant.parse("2090-11-08T08:00:00Z"));
    }

    private static boolean fits(Slot.Facts facts, String... days) {
        var first = Stream.of(days).map(LocalDate::parse).toArray(LocalDate[]::new);
        var moved = new MovedProgramme(Example.CONGRESS, on("Europe/Amsterdam", first));
        return moved.fits(moved.moved(facts));
    }

    private static Congress on(String zone, LocalDate... days) {
        var example = Example.CONGRESS;
        return new Congress(
                new CongressId("wijk-later"),
                example.name(),
                example.hostCity(),
                List.of(days),
                ZoneId.of(zone),
                example.signup(),
                example.admission(),
                example.admissionDomains(),
                example.contactEmail(),
                true,
                example.retentionDays(),
                example.travelSpeeds(),
                false,
                null,
                example.appearance());
    }
}
