package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.Notation;
import org.meedoen.signup.sheet.SheetWriter;
import org.meedoen.spreadsheet.FileFormat;

/** What is written as a file and brought in again is the same programme, whatever it holds. */
class ProgrammeRoundTripTests {

    private static final int TIMES = 200;

    static Stream<SheetWriter> writers() {
        return Stream.of(FileFormat.values())
                .flatMap(format -> Stream.of(Notation.values()).map(notation -> new SheetWriter(format, notation)));
    }

    @ParameterizedTest
    @MethodSource("writers")
    void aProgrammeFromFilesComesBackAsItWas(SheetWriter writer) {
        var files = new GeneratedFiles(20);
        for (var time = 0; time < TIMES; time++) {
            var planned = planned(Example.CONGRESS, Example.file(files.rows()), Example.NOTHING);
            comesBack(Example.CONGRESS, new Programme(planned.sessions(), planned.slots()), writer);
        }
    }

    @Test
    void theOrderOfRowsSaysNothing() {
        var files = new GeneratedFiles(23);
        for (var time = 0; time < TIMES; time++) {
            var rows = new ArrayList<>(files.rows());
            var planned = planned(Example.CONGRESS, Example.file(rows), Example.NOTHING);
            var stored = new Programme(planned.sessions(), planned.slots());
            Collections.shuffle(rows, new Random(time));
            var sorted = planned(Example.CONGRESS, Example.file(rows), stored);
            assertThat(sorted.sessions()).isEmpty();
            assertThat(sorted.slots()).isEmpty();
        }
    }

    /** Slots also come from requests, with any moments, in places where clocks change. */
    @ParameterizedTest
    @MethodSource("writers")
    void slotsOfAnyLengthInAnyNightComeBackAsTheyWere(SheetWriter writer) {
        var random = new Random(20);
        for (var zone : List.of("Europe/Amsterdam", "Europe/London", "Australia/Lord_Howe", "America/Caracas")) {
            for (var time = 0; time < TIMES; time++) {
                var congress = congress(ZoneId.of(zone));
                comesBack(congress, programme(congress, random), writer);
            }
        }
    }

    private static void comesBack(Congress congress, Programme programme, SheetWriter writer) {
        var file = file(congress, programme, writer);
        var again = planned(congress, file, programme);
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(again.sessions()).as(text).isEmpty();
        assertThat(again.slots()).as(text).isEmpty();
        assertThat(again.events()).isEmpty();
        var anew = planned(congress, file, Example.NOTHING);
        assertThat(anew.sessions())
                .extracting(Session::facts)
                .containsExactlyInAnyOrderElementsOf(
                        programme.sessions().stream().map(Session::facts).toList());
    }

    private static byte[] file(Congress congress, Programme programme, SheetWriter writer) {
        var file = new ByteArrayOutputStream();
        try {
            ProgrammeExport.write(congress, programme, writer, file);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }

    private static ProgrammePlan.Planned planned(Congress congress, byte[] file, Programme stored) {
        var read = Example.reading(file, congress, stored);
        assertThat(read).as(new String(file, StandardCharsets.UTF_8)).isInstanceOf(ProgrammeFile.Sound.class);
        var sound = (ProgrammeFile.Sound) read;
        return ProgrammePlan.of(sound.file(), congress, stored, Example.LONG_BEFORE);
    }

    /** On the days around which clocks change in all of these places, in 2026 and 2027. */
    private static Congress congress(ZoneId zone) {
        var days = Stream.of(
                        "2026-04-04",
                        "2026-04-05",
                        "2026-10-03",
                        "2026-10-04",
                        "2026-10-24",
                        "2026-10-25",
                        "2026-10-26",
                        "2027-03-27",
                        "2027-03-28")
                .map(LocalDate::parse)
                .toList();
        var model = Example.CONGRESS;
        return new Congress(
                model.slug(),
                model.name(),
                model.hostCity(),
                days,
                zone,
                model.signup(),
                model.admission(),
                model.admissionDomains(),
                model.contactEmail(),
                model.english(),
                model.retentionDays(),
                model.travelSpeeds(),
                model.sample(),
                model.publishedAt(),
                model.appearance());
    }

    private static Session session() {
        return new Session(
                UUID.randomUUID(),
                "s1",
                Example.read(Example.ROW).sessions().getFirst().facts());
    }

    private static Programme programme(Congress congress, Random random) {
        var session = session();
        return new Programme(List.of(session), List.of(slot(session, congress, random)));
    }

    private static Slot slot(Session session, Congress congress, Random random) {
        var day = congress.days().get(random.nextInt(congress.days().size()));
        var morning = day.atStartOfDay(congress.zone()).toInstant();
        var start = morning.plusSeconds(random.nextInt(20 * 60) * 60L);
        var seconds = random.nextInt(5) == 0 ? random.nextInt(300_000) : random.nextInt(8 * 60) * 60;
        var point = new MeetingPoint("Hal", null, any(random) * 90, any(random) * -180);
        return slot(session, congress, start, start.plusSeconds(1L + seconds), point);
    }

    private static double any(Random random) {
        return random.nextBoolean() ? random.nextDouble() : random.nextDouble() * 1e-20;
    }

    private static Slot slot(Session session, Congress congress, Instant start, Instant end, MeetingPoint point) {
        var facts = new Slot.Facts(start, end, congress.dayOf(start), point, null, 20, true, null, null);
        return Slot.fresh(session, "s1-a", facts, congress.promotionEnd(facts.day()), Example.LONG_BEFORE);
    }
}
