package org.meedoen.signup.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Town;
import org.meedoen.signup.programme.TestCongress;

class ReportsIT {

    private static final int PARTICIPANTS = 1_000;
    private static final int SLOTS = 60;

    private final ReportStage stage = new ReportStage();
    private final TestCongress congress = stage.congress();

    @Test
    void aReportIsSentWhileItIsRead() throws IOException, InterruptedException {
        stage.fill(PARTICIPANTS, SLOTS);
        try (var client = HttpClient.newHttpClient()) {
            var lines =
                    client.send(request("signups.csv"), BodyHandlers.ofLines()).body();
            var count = lines.peek(line -> {
                        if (line.startsWith("\uFEFF"))
                            assertThat(unfinishedDownloads()).isOne();
                    })
                    .count();
            assertThat(count).isEqualTo(PARTICIPANTS * SLOTS + 1);
        }
        assertThat(unfinishedDownloads()).isZero();
        assertThat(rowsOf(congress.organiser().export(stage.path("signups.xlsx"), "Accept-Language", "nl")))
                .isEqualTo(PARTICIPANTS * SLOTS + 1);
    }

    @Test
    void eachReportSaysHowManyRowsItHasAndWhatItSaysAboutPeople() {
        stage.fill(3, 2);
        var reports = congress.organiser()
                .get(stage.path("").replaceAll("/$", ""))
                .body()
                .get("reports");
        assertThat(reports.valueStream().map(one -> one.path("report").asString() + " " + one.path("rows")))
                .containsExactly(
                        "participants 3", "signups 6", "waiting-lists 4", "attendance 0", "organisations 1", "slots 2");
        assertThat(reports.at("/0/personalData").toString()).isEqualTo("[\"NAME\",\"ADDRESS\",\"ORGANISATION\"]");
        assertThat(reports.at("/4/personalData").isEmpty()).isTrue();
    }

    @Test
    void theColumnsOfAReportDoNotDependOnItsRows() {
        assertThat(stage.file("waiting-lists.csv"))
                .containsExactly("\uFEFFsession_key;title;slot_key;date;start;number;participant;name;organisation");
    }

    @Test
    void signupsOfOneSecondAreInTheirOrder() {
        stage.fill(30, 1);
        assertThat(stage.file("signups.csv").stream().skip(1).map(line -> line.replaceAll(".*=Anna (\\d+);.*", "$1")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).toList());
    }

    @Test
    void aReportIsAboutADayOrASlot() {
        stage.fill(2, 2);
        assertThat(stage.file("signups.csv?slot=" + congress.slot())).hasSize(3);
        assertThat(stage.file("signups.csv?day=2090-11-20")).hasSize(1);
        assertThat(stage.file("slots.csv?day=2090-11-19")).hasSize(3);
    }

    @Test
    void whoeverWasTickedOffLastIsPresent() {
        stage.fill(2, 2);
        tick("slot-0", "10:00", true);
        tick("slot-1", "10:00", true);
        tick("slot-1", "10:05", false);
        assertThat(stage.file("attendance.csv").stream().skip(1))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(";slot-0;")
                .endsWith(";'=Anna 1;'@Gemeente;2090-11-19 10:00:00");
        assertThat(stage.file("slots.csv").stream().skip(1))
                .allMatch(line -> line.contains(";slot-0;") == line.endsWith(";1;0"));
    }

    private void tick(String slot, String at, boolean present) {
        Town.jdbc()
                .sql("""
                        insert into attendance_tick (signup_id, present, ticked_at, account)
                        select signup.id, :present,
                            cast('2090-11-19 ' || :at as timestamp) at time zone 'Europe/Amsterdam', gen_random_uuid()
                        from signup join slot on slot.id = signup.slot_id
                        where slot.congress = :congress and slot.key = :slot and signup.status = 'CONFIRMED'
                        """)
                .param("present", present)
                .param("at", at)
                .param("slot", slot)
                .param("congress", congress.slug())
                .update();
    }

    @Test
    void participantsAndOrganisationsThatAreImportedAgainDoNotChange() {
        stage.fill(3, 1);
        Town.jdbc()
                .sql("update participant set days = array[date '2090-11-19'] where congress = ? and name like '%1'")
                .param(congress.slug())
                .update();
        for (var format : List.of("csv", "xlsx")) {
            for (var language : List.of("", "?language=nl", "?language=en")) {
                changesNothing("participants", format + language);
                changesNothing("organisations", format + language);
            }
        }
    }

    private void changesNothing(String list, String format) {
        var file = congress.organiser().export(stage.path(list + "." + format), "Accept-Language", "nl");
        var again = congress.organiser().putCsv(congress.path() + "/" + list, file);
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.body().path("added").asInt()).isZero();
        assertThat(again.body().path("changed").asInt()).isZero();
    }

    @Test
    void aDownloadWithPersonalDataLeavesAnEntry() {
        stage.fill(1, 1);
        stage.file("participants.csv?language=en");
        stage.file("organisations.csv");
        var names = congress.path() + "/slots/" + congress.slot() + "/participants.xlsx";
        congress.organiser().export(names, "Accept-Language", "nl");
        assertThat(entries())
                .containsExactly("DOWNLOAD_REPORT participants= format=CSV language=en", "DOWNLOAD_NAMES format=XLSX");
    }

    @Test
    void whatIsNoReportIsNotFound() {
        assertThat(congress.organiser().get(stage.path("secrets.csv")).status()).isEqualTo(404);
        assertThat(congress.organiser().get(stage.path("signups.exe")).status()).isEqualTo(404);
    }

    private List<String> entries() {
        return Town.jdbc().sql("""
                        select action || ' ' || (
                            select string_agg(concat(change ->> 'field', '=', change ->> 'after'), ' ' order by place)
                            from json_array_elements(changes) with ordinality as each (change, place))
                        from audit_entry
                        where congress = ? and action like 'DOWNLOAD%' order by id
                        """).param(congress.slug()).query(String.class).list();
    }

    private static int unfinishedDownloads() {
        return Town.jdbc().sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and query like 'fetch % from download'
                          and pid <> pg_backend_pid()
                        """).query(Integer.class).single();
    }

    private static long rowsOf(byte[] workbook) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(workbook).get()) {
            var part = zip.getEntry("xl/worksheets/sheet1.xml");
            var sheet = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(sheet.split("<row ", -1)).count() - 1;
        }
    }

    private HttpRequest request(String name) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Town.port() + stage.path(name)))
                .header("Cookie", "meedoen_session=" + congress.organiser().cookie("meedoen_session"))
                .build();
    }
}
