package org.meedoen.signup.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;
import tools.jackson.databind.JsonNode;

/** What organisers see of sign-ups that were forgotten, and what they can hold against what other services count. */
class SignupsStatusIT {

    private final String congress = Town.congress("ANYONE");
    private final Browser organiser = Town.organiser(congress);
    private final SlotId slot = slot();

    @Test
    void anUndecidedSignUpCountsAsLostAfterAMinute() {
        signup("REQUESTED", 0, null, "2 minutes");
        signup("REQUESTED", 0, null, "10 seconds");
        signup("CONFIRMED", 1, null, "2 minutes");
        var status = status();
        assertThat(status.get("lost").asInt()).isEqualTo(1);
        assertThat(status.at("/slots/0/lost").asInt()).isEqualTo(1);
        assertThat(status.get("twice").asInt()).isZero();
    }

    @Test
    void aWithdrawingSignUpHasNoPlace() {
        signup("CONFIRMED", 1, null, "1 hour");
        signup("WITHDRAWING", 1, null, "1 hour");
        signup("WAITLISTED", 1, null, "1 hour");
        assertThat(status().at("/slots/0/confirmed").asInt()).isEqualTo(1);
        assertThat(status().at("/slots/0/waiting").asInt()).isEqualTo(1);
    }

    @Test
    void aCompanionHasAPlaceToo() {
        signup("CONFIRMED", 2, null, "1 hour");
        Town.jdbc()
                .sql("update signup set companion = 'COMPANION' where congress = :congress")
                .param("congress", congress)
                .update();
        assertThat(status().at("/slots/0/confirmed").asInt()).isEqualTo(2);
    }

    @Test
    void anExchangeCountsAsOneMailedDecision() {
        signup("CONFIRMED", 2, null, "1 hour");
        signup("WITHDRAWN", 2, "EXCHANGED", "1 hour");
        signup("WITHDRAWN", 3, "WITHDRAWN", "1 hour");
        assertThat(status().get("decided").asInt()).isEqualTo(2 + 1 + 3);
    }

    @Test
    void aCongressWithoutSignUpsHasNoBrokenPromises() {
        var status = status();
        assertThat(status.get("lost").asInt()).isZero();
        assertThat(status.get("slots").isEmpty()).isTrue();
        assertThat(status.at("/outbox/events").isIntegralNumber()).isTrue();
        assertThat(status.at("/deadLetters/meedoen.places").isIntegralNumber()).isTrue();
    }

    private JsonNode status() {
        return organiser.get(path()).body();
    }

    private String path() {
        return "/api/v1/congresses/" + congress + "/status/signups";
    }

    private SlotId slot() {
        var id = SlotId.random();
        Town.jdbc().sql("""
                        with given as (
                            insert into session (id, congress, key, kind, title_nl)
                            values (gen_random_uuid(), :congress, 'a', 'VISIT', 'Bezoek') returning id)
                        insert into slot (id, congress, session_id, key, starts_at, ends_at, day, meeting_point, capacity,
                            waiting_list, promotion_until, promoting)
                        select :id, :congress, given.id, 'a', '2090-11-19 09:00Z', '2090-11-19 10:00Z', '2090-11-19', 'Hal',
                            20, true, '2090-11-18 17:00Z', true
                        from given
                        """).param("congress", congress).param("id", id.value()).update();
        return id;
    }

    private void signup(String status, int decision, String reason, String ago) {
        Town.jdbc()
                .sql("""
                        with someone as (
                            insert into participant (id, congress, email, name, listed)
                            values (gen_random_uuid(), :congress, gen_random_uuid() || '@a.example', 'Sam', true)
                            returning id)
                        insert into signup (id, congress, slot_id, participant_id, status, requested_at, decision, reason)
                        select gen_random_uuid(), :congress, :slot, id, :status, now() - :ago::interval, :decision, :reason
                        from someone
                        """)
                .param("congress", congress)
                .param("slot", slot.value())
                .param("status", status)
                .param("ago", ago)
                .param("decision", decision)
                .param("reason", reason, java.sql.Types.VARCHAR)
                .update();
    }
}
