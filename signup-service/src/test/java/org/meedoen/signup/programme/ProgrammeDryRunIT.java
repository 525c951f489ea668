package org.meedoen.signup.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.ComparedImports;
import org.meedoen.signup.ComparedImports.Imported;
import org.meedoen.signup.Town;

/** A dry run of a programme reports what the import then does. */
class ProgrammeDryRunIT {

    /** Files that organisers had trouble with. */
    private static final List<String> TROUBLE = List.of(
            "session_key,kind\u00A0,title_nl,slot_key,date,start,end,meeting_point,capacity\n"
                    + "w1,workshop,Proef Een,w1,2090-11-19,09:00,10:00,Zaal 1,30\u00A0\n",
            "\uFEFFsession_key;kind;title_nl;slot_key;date;start;end;meeting_point;latitude;longitude;capacity\r\n"
                    + "w1;workshop;Proef Een;w1;19-11-2090;9:00:00;10:00:00;Zaal 1;52,0907;5,1214;1\r\n",
            "session_key,kind,title_nl,slot_key,date,start,end,meeting_point,capacity\n"
                    + "a,workshop,Proefborrel,a,2090-11-19,22:00,00:30,Zaal 1,20\n"
                    + "b,workshop,Proefnacht,b,2090-11-19,22:00,24:00,Zaal 1,20\n",
            "session_key,kind,title_nl,slot_key,date,start,end,meeting_point,capacity\n"
                    + "n,workshop,Proefnacht,n,2027-03-28,02:30,03:00,Zaal 1,10\n",
            "session_key,title_nl\nw1,Zonder tijden\n",
            "session_key,kind,title_nl,slot_key,date,start,end,meeting_point,capacity,cancelled\n"
                    + "w1,workshop,Proef Een,w1,2090-11-19,09:00,10:00,Zaal 1,30,ja\n",
            "session_key,kind,title_nl,slot_key,date,start,end,meeting_point,capacity,cancelled\n"
                    + "w1,workshop,Proef Een,w1,2090-11-19,09:00,10:00,Zaal 1,30,nee\n",
            "");

    private final ComparedImports imports = new ComparedImports("/programme", "ANYONE");
    private int mailed;
    private int refused;

    @Test
    void whateverTheFileTheImportDoesWhatTheDryRunTells() {
        var files = new GeneratedFiles(30);
        files().forEach(file -> verify(imports.take(file)));
        IntStream.range(0, 40).mapToObj(time -> Example.file(files.oddRows())).forEach(file -> {
            verify(imports.take(file));
            signUp();
        });
        IntStream.range(0, 10)
                .mapToObj(time -> files.bytes(ProgrammeColumn.ALL))
                .forEach(file -> verify(imports.take(file)));
        assertThat(mailed).isPositive();
        assertThat(refused).isBetween(10, 50);
        imports.assertThatDryRunsPublishedNothing();
    }

    private static Stream<byte[]> files() {
        return TROUBLE.stream().flatMap(text -> Stream.of(text, text)).map(text -> text.getBytes(UTF_8));
    }

    private void verify(Imported imported) {
        if (imported.isRefused()) {
            refused++;
            return;
        }
        imported.counts(imported.body().path("sessions"), "session");
        imported.counts(imported.body().path("slots"), "slot");
        assertThat(imported.body().at("/people/mailed").asInt()).isEqualTo(peopleIn(told(imported)));
        mailed += imported.body().at("/people/mailed").asInt();
    }

    /** Slots that were cancelled, or are at another time or place. */
    private static List<String> told(Imported imported) {
        var before = imported.before().tables().get("slot");
        return imported.after().tables().get("slot").entrySet().stream()
                .filter(row -> before.containsKey(row.getKey()))
                .filter(row -> isTold(StoredSlot.of(before.get(row.getKey())), StoredSlot.of(row.getValue())))
                .map(row -> row.getKey())
                .toList();
    }

    private static boolean isTold(StoredSlot before, StoredSlot after) {
        return !before.cancelled() && (after.cancelled() || after.isElsewhereThan(before));
    }

    private static int peopleIn(List<String> slots) {
        return Town.jdbc()
                .sql("select count(distinct participant_id) from signup where slot_id = any (?::uuid[]) "
                        + "and status <> 'WITHDRAWN'")
                .param(slots.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** One of each status for every slot that has nobody yet; the first takes part in all slots. */
    private void signUp() {
        Town.jdbc().sql("""
                        with person as (
                            insert into participant (id, congress, email, name, listed)
                            select gen_random_uuid(), :congress, gen_random_uuid() || '@gemeente.example', 'Sam', false
                            from generate_series(1, 3) returning id)
                        insert into signup (id, congress, slot_id, participant_id, status, requested_at)
                        select gen_random_uuid(), :congress, slot.id, person.id,
                               (array['CONFIRMED', 'WAITLISTED', 'WITHDRAWN'])[person.number], now()
                        from (select id, row_number() over () as number from person) person, slot
                        where slot.congress = :congress
                          and not exists (select from signup where signup.slot_id = slot.id)
                        """).param("congress", imports.tried().slug()).update();
    }
}
