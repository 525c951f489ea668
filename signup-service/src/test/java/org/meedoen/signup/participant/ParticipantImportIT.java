package org.meedoen.signup.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.Town;
import org.meedoen.signup.programme.Example;
import org.meedoen.signup.programme.TestCongress;
import tools.jackson.databind.JsonNode;

/** What organisers read about a list before and after they import it. */
class ParticipantImportIT {

    private final TestCongress congress = new TestCongress(Town.congress("LIST"));
    private final String ann = Town.freshEmail();
    private final String bob = Town.freshEmail();

    @Test
    void changedDaysAreToldWithOldAndNew() {
        list("%s,Ann,,2090-11-19\n%s,Bob,,\n".formatted(ann, bob));
        for (var query : List.of("?dryRun=true", "")) {
            var told = take(query, "%s,Bob,,\n%s,Ann,,2090-11-20 2090-11-19\n".formatted(bob, ann));
            assertThat(told.path("changes")).hasSize(1);
            assertThat(told.at("/changes/0/line").asInt()).isEqualTo(3);
            assertThat(told.at("/changes/0/id").asString()).isEqualTo(id("Ann"));
            assertThat(told.at("/changes/0/fields").toString())
                    .isEqualTo("[{\"column\":\"days\",\"before\":\"2090-11-19\",\"after\":\"2090-11-19 2090-11-20\"}]");
        }
    }

    @Test
    void aParticipantWhoMayComeAgainMayBePromoted() {
        oneSlotOf(2);
        list("%s,Ann,,\n%s,Bob,,2090-11-20\n".formatted(ann, bob));
        signUp("Ann", "CONFIRMED");
        signUp("Bob", "WAITLISTED");
        assertThat(promoted("%s,Bob,,2090-11-20 2090-11-19\n".formatted(bob))).isOne();
        assertThat(promoted("%s,Bob,,\n".formatted(bob))).isOne();
        assertThat(promoted("%s,Bob,,2090-11-20\n".formatted(bob))).isZero();
        assertThat(promoted("%s,Ann,,2090-11-20\n".formatted(ann))).isZero();
        list("%s,Bob,,\n".formatted(bob));
        assertThat(promoted("%s,Bob,,2090-11-19\n".formatted(bob))).isZero();
    }

    @Test
    void nobodyIsPromotedWhereNoPlaceIsFreeOrGiven() {
        oneSlotOf(1);
        list("%s,Ann,,\n%s,Bob,,2090-11-20\n".formatted(ann, bob));
        signUp("Ann", "CONFIRMED");
        signUp("Bob", "WAITLISTED");
        assertThat(promoted("%s,Bob,,\n".formatted(bob))).isZero();
        oneSlotOf(2);
        assertThat(promoted("%s,Bob,,\n".formatted(bob))).isOne();
        for (var over : List.of("promoting", "begun", "cancelled")) {
            Town.jdbc()
                    .sql("update slot set promoting = ?, begun = ?, cancelled = ? where congress = ?")
                    .params(!over.equals("promoting"), over.equals("begun"), over.equals("cancelled"), congress.slug())
                    .update();
            assertThat(promoted("%s,Bob,,\n".formatted(bob))).as(over).isZero();
        }
    }

    /** As documented: nobody loses a place, and so nobody is mailed about one. */
    @Test
    void aPlaceOnADayThatIsNoLongerTheirsIsKept() {
        oneSlotOf(1);
        list("%s,Ann,,\n".formatted(ann));
        signUp("Ann", "CONFIRMED");
        var told = take("", "%s,Ann,,2090-11-20\n".formatted(ann));
        assertThat(told.at("/people/mailed").asInt()).isZero();
        assertThat(told.path("changed").asInt()).isOne();
    }

    private int promoted(String rows) {
        return take("?dryRun=true", rows).at("/people/promoted").asInt();
    }

    private JsonNode take(String query, String rows) {
        var answer = put(query, rows);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private void list(String rows) {
        take("", rows);
    }

    private Answered put(String query, String rows) {
        return congress.organiser()
                .putCsv(congress.path() + "/participants" + query, "address,name,organisation,days\n" + rows);
    }

    private void oneSlotOf(int places) {
        congress.take(Example.row("capacity", String.valueOf(places)));
    }

    private String id(String name) {
        return Town.jdbc()
                .sql("select id::text from participant where congress = ? and name = ?")
                .params(congress.slug(), name)
                .query(String.class)
                .single();
    }

    private void signUp(String name, String status) {
        Town.jdbc()
                .sql("""
                        insert into signup (id, congress, slot_id, participant_id, status, requested_at)
                        values (gen_random_uuid(), ?, ?, ?::uuid, ?, now())
                        """)
                .params(congress.slug(), congress.slot().value(), id(name), status)
                .update();
    }
}
