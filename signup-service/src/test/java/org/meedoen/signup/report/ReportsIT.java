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
import org.meedoen.signup.programme.Example;
import org.meedoen.signup.programme.TestCongress;

class ReportsIT {

    private static final int PARTICIPANTS = 1_000;
    private static final int SLOTS = 60;

    private final TestCongress congress = new TestCongress(Town.congress("LIST"));

    @Test
    void aReportIsSentWhileItIsRead() throws IOException, InterruptedException {
        fill(PARTICIPANTS, SLOTS);
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
        assertThat(rowsOf(congress.organiser().export(path("signups.xlsx"), "Accept-Language", "nl")))
                .isEqualTo(PARTICIPANTS * SLOTS + 1);
    }

    @Test
    void eachReportSaysHowManyRowsItHasAndWhatItSaysAboutPeople() {
        fill(3, 2);
        var reports =
                congress.organiser().get(path("").replaceAll("/$", "")).body().get("reports");
        assertThat(reports.valueStream().map(one -> one.path("report").asString() + " " + one.path("rows")))
                .containsExactly(
                        "participants 3", "signups 6", "waiting-lists 4", "attendance 0", "organisations 1", "slots 2");
        assertThat(reports.at("/0/personalData").toString()).isEqualTo("[\"NAME\",\"ADDRESS\",\"ORGANISATION\"]");
        assertThat(reports.at("/4/personalData").isEmpty()).isTrue();
    }

    @Test
    void theColumnsOfAReportDoNotDependOnItsRows() {
        assertThat(file("waiting-lists.csv"))
                .containsExactly("\uFEFFsession_key;title;slot_key;date;start;number;participant;name;organisation");
    }

    @Test
    void aReportIsInWordsAndHasNoFormula() {
        fill(2, 1);
        var signups = file("signups.csv");
        assertThat(signups.get(1))
                .contains(";'=Anna 1;'@Gemeente;heeft een plek;;")
                .contains(";2090-11-19;09:30;");
        assertThat(signups.get(2)).contains(";'=Anna 2;'@Gemeente;wacht;1;");
        assertThat(file("slots.csv").get(1)).endsWith(";nee;20;1;1;0;0");
    }

    @Test
    void signupsOfOneSecondAreInTheirOrder() {
        fill(30, 1);
        assertThat(file("signups.csv").stream().skip(1).map(line -> line.replaceAll(".*=Anna (\\d+);.*", "$1")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 30).mapToObj(String::valueOf).toList());
    }

    @Test
    void aReportIsAboutADayOrASlot() {
        fill(2, 2);
        assertThat(file("signups.csv?slot=" + congress.slot())).hasSize(3);
        assertThat(file("signups.csv?day=2090-11-20")).hasSize(1);
        assertThat(file("slots.csv?day=2090-11-19")).hasSize(3);
    }

    @Test
    void whoeverWasTickedOffLastIsPresent() {
        fill(2, 2);
        tick("slot-0", "10:00", true);
        tick("slot-1", "10:00", true);
        tick("slot-1", "10:05", false);
        assertThat(file("attendance.csv").stream().skip(1))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(";slot-0;")
                .endsWith(";'=Anna 1;'@Gemeente;2090-11-19 10:00:00");
        assertThat(file("slots.csv").stream().skip(1))
                .allMatch(line -> line.contains(";slot-0;") == line.endsWith(";1"));
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
        fill(3, 1);
        Town.jdbc()
                .sql("update participant set days = array[date '2090-11-19'] where congress = ? and name like '%1'")
                .param(congress.slug())
                .update();
        for (var format : List.of("csv", "xlsx")) {
            for (var list : List.of("participants", "organisations")) {
                var file = congress.organiser().export(path(list + "." + format), "Accept-Language", "nl");
                var again = congress.organiser().putCsv(congress.path() + "/" + list, file);
                assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
                assertThat(again.body().path("added").asInt()).isZero();
                assertThat(again.body().path("changed").asInt()).isZero();
            }
        }
    }

    @Test
    void aDownloadWithPersonalDataLeavesAnEntry() {
        fill(1, 1);
        file("participants.csv");
        file("organisations.csv");
        var names = congress.path() + "/slots/" + congress.slot() + "/participants.xlsx";
        congress.organiser().export(names, "Accept-Language", "nl");
        assertThat(entries()).containsExactly("DOWNLOAD_REPORT participants", "DOWNLOAD_NAMES ");
    }

    @Test
    void whatIsNoReportIsNotFound() {
        assertThat(congress.organiser().get(path("secrets.csv")).status()).isEqualTo(404);
        assertThat(congress.organiser().get(path("signups.exe")).status()).isEqualTo(404);
    }

    private List<String> entries() {
        return Town.jdbc().sql("""
                        select action || ' ' || coalesce(changes -> 0 ->> 'field', '') from audit_entry
                        where congress = ? and action like 'DOWNLOAD%' order by id
                        """).param(congress.slug()).query(String.class).list();
    }

    /** Everybody signs up for everything. The first has a place everywhere, the others wait. */
    private void fill(int participants, int slots) {
        var taken = congress.organiser()
                .putCsv(
                        congress.path() + "/programme",
                        Example.file(IntStream.range(0, slots)
                                .mapToObj(slot -> Example.row("slot_key", "slot-" + slot))
                                .toList()));
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(200);
        insert("insert into organisation (congress, id, name) values (:congress, 'utr', '@Gemeente')", participants);
        insert("""
                insert into participant (id, congress, email, name, organisation, listed)
                select gen_random_uuid(), :congress, 'deelnemer-' || number || '@gemeente.example',
                    '=Anna ' || number, 'utr', true
                from generate_series(1, :participants) as number
                """, participants);
        insert("""
                insert into signup (id, congress, slot_id, participant_id, status, requested_at, decision, decided_at,
                                    waiting_rank)
                select gen_random_uuid(), :congress, slot.id, participant.id,
                    case when first then 'CONFIRMED' else 'WAITLISTED' end,
                    date_trunc('minute', now()) + place * interval '1 millisecond', 1, now(), case when not first then place end
                from slot cross join (
                    select id, split_part(name, ' ', 2)::int as place, name = '=Anna 1' as first
                    from participant where congress = :congress and :participants > 0) participant
                where slot.congress = :congress
                """, participants);
    }

    private void insert(String sql, int participants) {
        Town.jdbc()
                .sql(sql)
                .param("congress", congress.slug())
                .param("participants", participants)
                .update();
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

    private List<String> file(String name) {
        var file = congress.organiser().export(path(name), "Accept-Language", "nl");
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    private HttpRequest request(String name) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + Town.port() + path(name)))
                .header("Cookie", "meedoen_session=" + congress.organiser().cookie("meedoen_session"))
                .build();
    }

    private String path(String name) {
        return congress.path() + "/reports/" + name;
    }
}
