package org.meedoen.signup.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class CongressStateTests {

    private static final LocalDate LAST_DAY = LocalDate.parse("2090-11-20");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final ZoneId CURACAO = ZoneId.of("America/Curacao");

    @Test
    void aDraftStaysADraftAfterItsLastDay() {
        assertThat(state(false, AMSTERDAM, "2090-11-20T12:00:00Z")).isEqualTo(CongressState.DRAFT);
        assertThat(state(false, AMSTERDAM, "2091-11-20T12:00:00Z")).isEqualTo(CongressState.DRAFT);
    }

    @Test
    void itIsPastWhenTheLastDayIsOverInItsOwnTimeZone() {
        assertThat(state(true, AMSTERDAM, "2090-11-20T22:59:59.999Z")).isEqualTo(CongressState.PUBLISHED);
        assertThat(state(true, AMSTERDAM, "2090-11-20T23:00:00Z")).isEqualTo(CongressState.PAST);
        assertThat(state(true, CURACAO, "2090-11-21T03:59:59.999Z")).isEqualTo(CongressState.PUBLISHED);
        assertThat(state(true, CURACAO, "2090-11-21T04:00:00Z")).isEqualTo(CongressState.PAST);
    }

    private static CongressState state(boolean published, ZoneId zone, String now) {
        return Congress.state(published, LAST_DAY, zone, Instant.parse(now));
    }
}
