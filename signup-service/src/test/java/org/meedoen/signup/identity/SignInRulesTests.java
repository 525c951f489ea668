package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.http.LoginSessionId;

class SignInRulesTests {

    private static final Instant NOW = Instant.parse("2090-10-01T12:00:00Z");
    private static final LoginSession OWN = opened(true);
    private static final LoginSession ELSEWHERE = opened(false);

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
    void whoMaySignInIsInvitedUntilTheMailboxOrTheRequesterHadEnough(
            int inAQuarter, int inADay, int inAQuarterToRequester, int inADayToRequester, SignInMailDecision mail) {
        var sent = new RecentMailCounts(inAQuarter, inADay, inAQuarterToRequester, inADayToRequester, true, 20);
        assertThat(SignInMailDecision.of(true, sent)).isEqualTo(mail);
    }

    @Test
    void whoMayNotIsToldOnceADay() {
        assertThat(SignInMailDecision.of(false, new RecentMailCounts(0, 0, 0, 0, false, 19)))
                .isEqualTo(SignInMailDecision.DECLINED);
        assertThat(SignInMailDecision.of(false, new RecentMailCounts(0, 0, 0, 0, true, 0)))
                .isEqualTo(SignInMailDecision.SILENT);
    }

    @Test
    void oneRequesterHasFewMailboxesToldThatTheyMayNot() {
        assertThat(SignInMailDecision.of(false, new RecentMailCounts(0, 0, 0, 0, false, 20)))
                .isEqualTo(SignInMailDecision.SILENT);
    }

    @Test
    void onOnesOwnDeviceASessionLastsUntilTheCongressIsOver() {
        assertThat(end(OWN, LocalDate.parse("2090-11-20"), NOW)).isEqualTo(Instant.parse("2090-11-22T00:00:00Z"));
    }

    @Test
    void aSessionOfOnesOwnLastsAMonthAtLeast() {
        assertThat(end(OWN, null, NOW)).isEqualTo(NOW.plus(Duration.ofDays(30)));
        assertThat(end(OWN, LocalDate.parse("2090-10-02"), NOW)).isEqualTo(NOW.plus(Duration.ofDays(30)));
    }

    @Test
    void elsewhereItLastsTwoHours() {
        assertThat(end(ELSEWHERE, LocalDate.parse("2090-11-20"), NOW)).isEqualTo(NOW.plus(Duration.ofHours(2)));
    }

    @Test
    void howeverMuchItIsUsedASessionEnds() {
        for (var later = NOW; later.isBefore(NOW.plus(Duration.ofDays(500))); later = later.plus(Duration.ofHours(1))) {
            for (var lastDay : Arrays.asList(null, LocalDate.parse("2090-11-20"), LocalDate.parse("2099-01-01"))) {
                assertThat(end(OWN, lastDay, later)).isBeforeOrEqualTo(NOW.plus(Duration.ofDays(400)));
                assertThat(end(ELSEWHERE, lastDay, later)).isBeforeOrEqualTo(NOW.plus(Duration.ofHours(12)));
                for (var session : List.of(OWN, ELSEWHERE)) {
                    assertThat(SessionExpiry.end(session, true, lastDay, later))
                            .isBeforeOrEqualTo(NOW.plus(Duration.ofHours(10)));
                }
            }
        }
    }

    private static Instant end(LoginSession session, @Nullable LocalDate lastDay, Instant now) {
        return SessionExpiry.end(session, false, lastDay, now);
    }

    private static LoginSession opened(boolean ownDevice) {
        return new LoginSession(LoginSessionId.random(), UUID.randomUUID(), ownDevice, NOW);
    }

    @Test
    void aTokenIsWornAfterAQuarter() {
        var until = NOW.plus(Duration.ofHours(2));
        assertThat(SessionExpiry.worn(NOW, until, NOW.plus(Duration.ofMinutes(30))))
                .isFalse();
        assertThat(SessionExpiry.worn(NOW, until, NOW.plus(Duration.ofMinutes(31))))
                .isTrue();
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
