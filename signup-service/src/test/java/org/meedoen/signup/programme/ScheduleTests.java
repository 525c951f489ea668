package org.meedoen.signup.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Warning;

/** What conference software writes becomes the same programme, and comes back with the same meaning. */
class ScheduleTests {

    private static final URI SITE = URI.create("https://meedoen.example");
    private static final Congress DEMOCON = congress("2020-12-14", "2020-12-15", "2020-12-16");

    @Test
    void theScheduleOfARealConferenceComesBackWithTheSameMeaning() throws IOException {
        var file = democon();
        var original = ScheduleJson.read(file).orElseThrow();
        assertThat(original.events()).hasSize(36);
        var programme = imported(file, Example.NOTHING);
        for (var written : List.of(json(programme), xml(programme))) {
            var again = ScheduleFile.read(written).orElseThrow();
            assertThat(meaning(again)).isEqualTo(meaning(original));
            assertThat(changes(written, programme)).isZero();
        }
        assertThat(changes(file, programme)).isZero();
    }

    @Test
    void roomsWithoutCapacityHaveNoPlacesYetAndThatIsSaid() throws IOException {
        var sound = (ProgrammeFile.Sound) Example.reading(democon(), DEMOCON, Example.NOTHING);
        assertThat(sound.file().slots())
                .allSatisfy(slot -> assertThat(slot.facts().capacity()).isZero());
        assertThat(sound.warnings()).extracting(Warning::code).hasSize(36).containsOnly("no-capacity");
    }

    @Test
    void theCapacityOfARoomIsThatOfNewSlotsOnly() throws IOException {
        var withCapacity = new String(democon(), UTF_8).replace("\"capacity\": null", "\"capacity\": 40");
        var programme = imported(withCapacity.getBytes(UTF_8), Example.NOTHING);
        assertThat(programme.slots())
                .allSatisfy(slot -> assertThat(slot.facts().capacity()).isEqualTo(40));
        var larger = withCapacity.replace("\"capacity\": 40", "\"capacity\": 90");
        assertThat(changes(larger.getBytes(UTF_8), programme)).isZero();
    }

    @Test
    void anyProgrammeThatIsExportedAndImportedAgainDoesNotChange() {
        var files = new GeneratedFiles(24);
        var random = new Random(24);
        for (var time = 0; time < 100; time++) {
            var congress = Example.CONGRESS;
            var sound = (ProgrammeFile.Sound) Example.reading(Example.file(files.rows()), congress, Example.NOTHING);
            var planned = planned(sound, congress, Example.NOTHING);
            var programme = new Programme(planned.sessions(), planned.slots());
            var days = ScheduleDays.of(congress, programme);
            var texts = new ScheduleTexts(congress, SITE);
            var file =
                    random.nextBoolean() ? ScheduleJsonWriter.write(days, texts) : ScheduleXmlWriter.write(days, texts);
            var again = Example.reading(file, congress, programme);
            assertThat(again).as(new String(file, UTF_8)).isInstanceOf(ProgrammeFile.Sound.class);
            var changed = planned((ProgrammeFile.Sound) again, congress, programme);
            assertThat(changed.sessions()).as(new String(file, UTF_8)).isEmpty();
            assertThat(changed.slots()).as(new String(file, UTF_8)).isEmpty();
        }
    }

    @Test
    void durationsMayHaveDays() {
        for (var text : List.of("00:30", "01:30", "23:59", "1:00:00", "2:12:05")) {
            assertThat(ScheduleDuration.format(ScheduleDuration.parse(text))).isEqualTo(text);
        }
        assertThat(ScheduleDuration.parse("36:00")).isEqualTo(ScheduleDuration.parse("1:12:00"));
    }

    @Test
    void aFileThatIsNoScheduleOrNamesEntitiesIsRefused() {
        for (var text : List.of(
                "{",
                "{}",
                "{\"schedule\": {\"conference\": {\"days\": [{\"rooms\": {\"a\": [{\"guid\": \"x\"}]}}]}}}",
                "<html/>",
                "<schedule><event>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><schedule>&x;</schedule>")) {
            assertThat(((ProgrammeFile.Mistaken) Example.reading(text.getBytes(UTF_8), DEMOCON, Example.NOTHING))
                            .mistakes())
                    .as(text)
                    .containsExactly(Mistake.of(1, null, "broken-schedule"));
        }
    }

    /** All that a programme holds, by event. The words for kinds differ between programs. */
    @Test
    void aYearThatNoCalendarHasIsRefused() {
        var file = """
                {"schedule": {"conference": {"days": [{"rooms": {"A": [
                    {"guid": "a", "title": "A", "date": "+999999999-12-31T23:59:59Z", "duration": "01:00"}]}}]}}}
                """;
        assertThat(ScheduleFile.read(file.getBytes(UTF_8))).isEmpty();
    }

    private static Map<String, List<Object>> meaning(Schedule schedule) {
        return schedule.events().stream()
                .collect(Collectors.toMap(
                        Schedule.Event::guid,
                        event -> List.of(
                                event.start(),
                                event.duration(),
                                event.room(),
                                event.title(),
                                event.type().equalsIgnoreCase("workshop"),
                                event.track(),
                                event.language(),
                                event.summary(),
                                event.description(),
                                event.persons())));
    }

    private static Programme imported(byte[] file, Programme stored) {
        var read = Example.reading(file, DEMOCON, stored);
        assertThat(read).isInstanceOf(ProgrammeFile.Sound.class);
        var planned = planned((ProgrammeFile.Sound) read, DEMOCON, stored);
        return new Programme(planned.sessions(), planned.slots());
    }

    private static int changes(byte[] file, Programme stored) {
        var changed = imported(file, stored);
        return changed.sessions().size() + changed.slots().size();
    }

    private static ProgrammePlan.Planned planned(ProgrammeFile.Sound sound, Congress congress, Programme stored) {
        return ProgrammePlan.of(sound.file(), congress, stored, Example.LONG_BEFORE);
    }

    private static byte[] json(Programme programme) {
        return ScheduleJsonWriter.write(ScheduleDays.of(DEMOCON, programme), new ScheduleTexts(DEMOCON, SITE));
    }

    private static byte[] xml(Programme programme) {
        return ScheduleXmlWriter.write(ScheduleDays.of(DEMOCON, programme), new ScheduleTexts(DEMOCON, SITE));
    }

    private static byte[] democon() throws IOException {
        try (var file = ScheduleTests.class.getResourceAsStream("/schedules/pretalx-democon.json")) {
            return file.readAllBytes();
        }
    }

    private static Congress congress(String... days) {
        var like = Example.CONGRESS;
        return new Congress(
                new CongressId("democon-2020"),
                like.name(),
                like.hostCity(),
                List.of(days).stream().map(LocalDate::parse).toList(),
                ZoneId.of("Europe/Berlin"),
                like.signup(),
                like.admission(),
                like.admissionDomains(),
                like.contactEmail(),
                like.english(),
                like.retentionDays(),
                like.travelSpeeds(),
                like.sample(),
                like.publishedAt(),
                like.appearance());
    }
}
