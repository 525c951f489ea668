package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SignInRulesTests {

    private static final Instant NOW = Instant.parse("2090-10-01T12:00:00Z");

    @Test
    void whoMaySignInIsInvitedUntilThereWereEnoughMails() {
        assertThat(Answer.to(true, 4, false)).isEqualTo(Answer.INVITED);
        assertThat(Answer.to(true, 5, false)).isEqualTo(Answer.SILENT);
    }

    @Test
    void whoMayNotIsToldOnceADay() {
        assertThat(Answer.to(false, 0, false)).isEqualTo(Answer.DECLINED);
        assertThat(Answer.to(false, 0, true)).isEqualTo(Answer.SILENT);
    }

    @Test
    void onOnesOwnDeviceASessionLastsUntilTheCongressIsOver() {
        assertThat(Lifetime.end(true, LocalDate.parse("2090-11-20"), NOW))
                .isEqualTo(Instant.parse("2090-11-22T00:00:00Z"));
    }

    @Test
    void aSessionOfOnesOwnLastsAMonthAtLeastAndNotForEver() {
        assertThat(Lifetime.end(true, null, NOW)).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(Lifetime.end(true, LocalDate.parse("2090-10-02"), NOW)).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(Lifetime.end(true, LocalDate.parse("2099-01-01"), NOW)).isEqualTo(NOW.plus(Duration.ofDays(400)));
    }

    @Test
    void elsewhereItLastsTwoHours() {
        assertThat(Lifetime.end(false, LocalDate.parse("2090-11-20"), NOW)).isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void aTokenIsWornAfterAQuarter() {
        var until = NOW.plus(Duration.ofHours(2));
        assertThat(Lifetime.worn(NOW, until, NOW.plus(Duration.ofMinutes(30)))).isFalse();
        assertThat(Lifetime.worn(NOW, until, NOW.plus(Duration.ofMinutes(31)))).isTrue();
    }

    @Test
    void aCodeIsSixDigitsAndATokenIsLong() {
        assertThat(Stream.generate(Secret::code).limit(200)).allMatch(code -> code.matches("[0-9]{6}"));
        assertThat(Stream.generate(Secret::token).limit(200)).allMatch(token -> token.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void theSameCodeHasAnotherHashInAnotherSignIn() {
        assertThat(Secret.hash(UUID.randomUUID(), "123456")).isNotEqualTo(Secret.hash(UUID.randomUUID(), "123456"));
    }
}
