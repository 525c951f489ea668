package org.meedoen.signup.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;

/** Tickets and sessions are signed with the same keys, and neither can be used as the other. */
class TicketIsNoSessionIT {

    private final String congress = "/api/v1/congresses/" + Town.congress("ANYONE");
    private final Browser participant = Town.signedIn(Town.freshEmail());

    @Test
    void aTicketSignsNobodyIn() {
        participant.put(congress + "/me", "{\"name\":\"Sam\"}");
        var ticket = participant.get(congress + "/me/ticket");
        assertThat(ticket.status()).isEqualTo(200);
        var thief = new Browser(Town.port()).with("meedoen_session", ticket.text("token"));
        assertThat(thief.get("/api/v1/me").status()).isEqualTo(401);
    }

    @Test
    void aSessionIsNoTicket() {
        var session = participant.cookie("meedoen_session");
        var check = Town.administrator().post(congress + "/ticket-checks", "{\"token\":\"%s\"}".formatted(session));
        assertThat(check.problem()).isEqualTo("ticket-forged");
    }
}
