package org.meedoen.signup.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.meedoen.signup.Town;
import org.meedoen.signup.programme.Example;
import org.meedoen.signup.programme.TestCongress;

/** A congress with sign-ups, and its reports as its organiser downloads them in a Dutch browser. */
record ReportStage(TestCongress congress) {

    ReportStage() {
        this(new TestCongress(Town.congress("LIST")));
    }

    /** Everybody signs up for everything. The first has a place everywhere, the others wait. */
    void fill(int participants, int slots) {
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

    List<String> file(String name) {
        var file = congress.organiser().export(path(name), "Accept-Language", "nl");
        return new String(file, StandardCharsets.UTF_8).lines().toList();
    }

    String path(String name) {
        return congress.path() + "/reports/" + name;
    }
}
