package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInRulesTests {

    private static final Instant NOW = Instant.parse("2090-10-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, INVITED",
        "7, 29, 4, 19, INVITED",
        "8, 8, 0, 0, SILENT",
        "0, 30, 0, 0, SILENT",
        "5, 5, 5, 5, SILENT",
        "5, 5, 0, 0, INVITED",
        "0, 20, 0, 20, SILENT",
        "0, 20, 0, 0, INVITED"
    })
    void whoMaySignInIsInvitedUntilTheMailboxOrTheAskerHadEnough(
            int inAQuarter, int inADay, int inAQuarterToAsker, int inADayToAsker, SignInMail mail) {
        var sent = new MailSent(inAQuarter, inADay, inAQuarterToAsker, inADayToAsker, true);
        assertThat(SignInMail.to(true, sent)).isEqualTo(mail);
    }

    @Test
    void whoMayNotIsToldOnceADay() {
        assertThat(SignInMail.to(false, new MailSent(0, 0, 0, 0, false))).isEqualTo(SignInMail.DECLINED);
        assertThat(SignInMail.to(false, new MailSent(0, 0, 0, 0, true))).isEqualTo(SignInMail.SILENT);
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
