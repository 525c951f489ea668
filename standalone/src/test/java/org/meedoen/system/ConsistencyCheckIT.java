package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The check passes for what the services did, and finds every change that breaks a promise. */
class ConsistencyCheckIT {

    private final RunningMeedoen meedoen = RunningMeedoen.shared();
    private final Congress congress = Congress.openToAnyone(meedoen);

    @Test
    void aSoundInstallationPassesAndEveryBrokenPromiseIsFound() {
        congress.plan("vol;09:00;11:00;2;ja", "later;13:00;15:00;9;ja", "rest;16:00;17:00;9;ja");
        var people = People.of(5, meedoen).takingPartIn(congress).people();
        var full = people.stream().map(person -> signup(person, "vol")).toList();
        var later = people.stream().map(person -> signup(person, "later")).toList();
        var rest = people.stream().map(person -> signup(person, "rest")).toList();
        Person.expect(200, people.getLast().withdraw(congress, rest.getLast().toString()));

        failOnTheAddressOf(people.getFirst());
        var sound = meedoen.check(60);
        assertThat(sound.code()).as(String.join("\n", sound.lines())).isZero();
        assertThat(sound.lines()).as("nothing but the result").hasSize(1);
        assertThat(sound.total())
                .contains(
                        "0 te veel, 0 kwijt, 0 dubbel",
                        "0 op een verkeerde dag",
                        "0 wachtend op iets dat al begonnen is");

        breakEverything(full, later, rest, people.getFirst());

        var broken = meedoen.check(0);
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.about(slot("vol"))).anyMatch(line -> line.startsWith("NEVER_TOO_MANY"));
        assertThat(broken.about(full.get(2))).anyMatch(line -> line.startsWith("FIRST_COME_FIRST_SERVED"));
        assertThat(broken.about(later.get(0))).anyMatch(line -> line.startsWith("NOTHING_LOST"));
        assertThat(broken.about(later.get(1))).anyMatch(line -> line.startsWith("SAME_TRUTH_EVERYWHERE"));
        assertThat(broken.about(later.get(2))).anyMatch(line -> line.startsWith("NOTHING_LOST"));
        assertThat(broken.about(rest.get(3))).anyMatch(line -> line.startsWith("NO_PLACE_IDLE"));
        assertThat(broken.about(rest.get(0))).anyMatch(line -> line.startsWith("ON_THEIR_OWN_DAYS"));
        assertThat(broken.about(later.get(3))).anyMatch(line -> line.startsWith("NO_LINE_AFTER_THE_START"));
        assertThat(broken.lines()).anyMatch(line -> line.startsWith("NO_TWO_AT_A_TIME"));
        assertThat(broken.lines()).anyMatch(line -> line.startsWith("NAMES_IN_ONE_PLACE a row of place in capacity"));
        assertThat(broken.lines()).anyMatch(line -> line.startsWith("NAMES_IN_ONE_PLACE log postgresql.log"));
        assertThat(broken.about(slot("rest"))).anyMatch(line -> line.startsWith("SAME_TRUTH_EVERYWHERE"));
    }

    /** The detail of this error contains the address, which PostgreSQL must not log. */
    private void failOnTheAddressOf(Person person) {
        var signup = meedoen.database("signup");
        assertThatThrownBy(() -> signup.sql("update account set email = :address where email <> :address")
                        .param("address", person.address())
                        .update())
                .hasMessageContaining("(email)=(" + person.address() + ")");
    }

    private UUID signup(Person person, String slot) {
        var answer = Person.expect(201, person.ask(congress, congress.slot(slot)));
        return UUID.fromString(answer.json().get("id").asString());
    }

    private UUID slot(String key) {
        return UUID.fromString(congress.slot(key));
    }

    private void breakEverything(List<UUID> full, List<UUID> later, List<UUID> rest, Person person) {
        var capacity = meedoen.database("capacity");
        var setStanding = "update place set standing = :standing where signup_id = :signup";
        capacity.sql(setStanding)
                .param("standing", "CONFIRMED")
                .param("signup", full.get(4))
                .update();
        capacity.sql("update place set rank = 1000 where signup_id = :signup")
                .param("signup", full.get(1))
                .update();
        capacity.sql("delete from place where signup_id = :signup")
                .param("signup", later.get(0))
                .update();
        meedoen.database("signup")
                .sql("update signup set status = 'WAITLISTED', waiting_rank = 1 where id = :signup")
                .param("signup", later.get(1))
                .update();
        meedoen.database("notification")
                .sql("delete from mails where subject_id = :signup")
                .param("signup", later.get(2))
                .update();
        capacity.sql(setStanding)
                .param("standing", "WAITING")
                .param("signup", rest.get(3))
                .update();
        capacity.sql("update place set days = '{2000-01-01}' where signup_id = :signup")
                .param("signup", rest.get(0))
                .update();
        capacity.sql(setStanding)
                .param("standing", "WAITING")
                .param("signup", later.get(3))
                .update();
        capacity.sql("update slot set begun = true where id = :slot")
                .param("slot", slot("later"))
                .update();
        capacity.sql("update slot set confirmed = confirmed - 1 where id = :slot")
                .param("slot", slot("rest"))
                .update();
        capacity.sql("""
                        update slot set starts_at = later.starts_at, ends_at = later.ends_at
                        from slot later where slot.id = :slot and later.id = :later
                        """)
                .param("slot", slot("vol"))
                .param("later", slot("later"))
                .update();
        capacity.sql("update place set organisation = :address where signup_id = :signup")
                .param("address", person.address())
                .param("signup", full.get(0))
                .update();
        capacity.sql("do $$ begin raise log '" + person.address() + "'; end $$").update();
    }
}
