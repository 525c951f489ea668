package org.meedoen.signup.participant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.ComparedImports;
import org.meedoen.signup.ComparedImports.Imported;
import org.meedoen.signup.Town;
import org.meedoen.signup.participant.GeneratedLists.Listed;
import org.meedoen.signup.programme.Example;

/** A dry run of participants or organisations reports what the import then does. */
class ListDryRunIT {

    /** Files that organisers had trouble with. */
    private static final List<String> TROUBLE = List.of(
            "nbsp@voorbeeld.example\u00A0,Proef A,,",
            "\u200Bzwsp@voorbeeld.example,Proef B,,",
            "leeg@voorbeeld.example,\u00A0,,",
            "typefout@voorbeeld.example,Proef Persoom,,",
            "typefout@voorbeeld.example,Proef Persoon,,",
            "typefout@voorbeeld.example,proef  PERSOON,,2090-11-20",
            "typefout@voorbeeld.example,Heel Anders,,",
            "dag@voorbeeld.example,Proef D,,2090-12-15",
            "dag@voorbeeld.example,Proef D,onbekend,2090-11-19",
            "dag@voorbeeld.example,Proef D,,2090-11-19\ndag@voorbeeld.example,PROEF D,,");

    private int promoted;
    private int refused;
    private int renamed;

    @Test
    void whateverTheListTheImportDoesWhatTheDryRunTells() {
        var imports = new ComparedImports("/participants", "LIST");
        imports.prepare("/organisations", "id,name\nutr,Utrecht\nams,Amsterdam\n".getBytes(UTF_8));
        imports.prepare(
                "/programme",
                Example.file(Example.row("slot_key", "a"), Example.row("slot_key", "b", "date", "2090-11-20")));
        for (var row : TROUBLE) verify(imports.take(("address,name,organisation,days\n" + row).getBytes(UTF_8)), null);
        for (var seed = 0; seed < 80; seed++) {
            verify(seed, imports);
            signUp(imports.tried().slug());
        }
        assertThat(List.of(promoted, refused, renamed))
                .allSatisfy(number -> assertThat(number).isGreaterThan(2));
        imports.assertThatDryRunsPublishedNothing();
    }

    private void verify(int seed, ComparedImports imports) {
        var listed = new GeneratedLists(seed).participants(ids(imports.tried().slug()));
        verify(
                imports.take(congress -> new GeneratedLists(seed)
                        .participants(ids(congress))
                        .text()
                        .getBytes(UTF_8)),
                listed);
    }

    private void verify(Imported imported, Listed listed) {
        if (imported.isRefused()) {
            refused++;
            return;
        }
        var told = imported.body();
        imported.counts(told, "participant");
        if (listed != null) assertThat(sum(imported)).isEqualTo(listed.rows());
        assertThat(told.path("changes")).hasSize(told.path("changed").asInt());
        promoted += told.at("/people/promoted").asInt();
        renamed += told.path("renamed").size();
    }

    @Test
    void theSameHoldsForOrganisations() {
        var imports = new ComparedImports("/organisations", "LIST");
        for (var seed = 0; seed < 40; seed++) {
            var listed = new GeneratedLists(seed).organisations();
            var imported = imports.take(listed.text().getBytes(UTF_8));
            if (imported.isRefused()) {
                refused++;
            } else {
                imported.counts(imported.body(), "organisation");
                assertThat(sum(imported)).isEqualTo(listed.rows());
                renamed += imported.body().path("changes").size();
            }
        }
        assertThat(List.of(refused, renamed))
                .allSatisfy(number -> assertThat(number).isGreaterThan(2));
        imports.assertThatDryRunsPublishedNothing();
    }

    private static int sum(Imported imported) {
        return Stream.of("added", "changed", "unchanged")
                .mapToInt(count -> imported.body().path(count).asInt())
                .sum();
    }

    /** In the same order in both congresses. */
    private static List<String> ids(String congress) {
        return Town.jdbc()
                .sql("select id::text from participant where congress = ? order by email, name")
                .param(congress)
                .query(String.class)
                .list();
    }

    /** Everybody waits for every slot, except where they signed up already. */
    private static void signUp(String congress) {
        Town.jdbc().sql("""
                        insert into signup (id, congress, slot_id, participant_id, status, requested_at)
                        select gen_random_uuid(), participant.congress, slot.id, participant.id, 'WAITLISTED', now()
                        from participant join slot using (congress)
                        where congress = ? on conflict do nothing
                        """).param(congress).update();
    }
}
