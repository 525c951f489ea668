package org.meedoen.signup.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TicketCodeTests {

    @Test
    void aCodeHasEightCharactersThatFollowFromTheSecret() {
        assertThat(TicketCode.of("AAAAAAAA").value()).isEqualTo("00000000");
        assertThat(TicketCode.of("________").value()).isEqualTo("ZZZZZZZZ");
        assertThat(TicketCode.of("AEQyFDE-").value()).isEqualTo("0123451H");
    }

    @Test
    void charactersThatLookAlikeAreTheSame() {
        assertThat(TicketCode.read("oi1l-2qxp")).contains(new TicketCode("01112QXP"));
    }

    @Test
    void aNameIsNoCode() {
        assertThat(TicketCode.read("Anna")).isEmpty();
        assertThat(TicketCode.read("Burgers!")).isEmpty();
        assertThat(TicketCode.read("7K4M2QXPA")).isEmpty();
    }
}
