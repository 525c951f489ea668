package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtEncodingException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

class TransientFaultTests {

    static Stream<RuntimeException> faultsThatEnd() {
        return Stream.of(
                new DataAccessResourceFailureException("no connection"),
                new QueryTimeoutException("too long"),
                new CannotCreateTransactionException("no connection"),
                new JwtException("keys could not be fetched"),
                new ResourceAccessException("no connection"),
                answered(HttpStatus.SERVICE_UNAVAILABLE),
                new IllegalStateException(new QueryTimeoutException("too long")));
    }

    static Stream<RuntimeException> faultsThatStay() {
        return Stream.of(
                new IllegalStateException("bug"),
                new DataIntegrityViolationException("twice"),
                new BadJwtException("expired"),
                new JwtEncodingException("no such signing key"),
                answered(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    /** By another service. */
    private static HttpServerErrorException answered(HttpStatus status) {
        return HttpServerErrorException.create(status, "", HttpHeaders.EMPTY, new byte[0], null);
    }

    @ParameterizedTest
    @MethodSource("faultsThatEnd")
    void aFaultThatEndsByItselfIsTransient(RuntimeException fault) {
        assertThat(TransientFault.isCauseOf(fault)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("faultsThatStay")
    void anyOtherFaultIsNot(RuntimeException fault) {
        assertThat(TransientFault.isCauseOf(fault)).isFalse();
    }

    @Test
    void itsSummaryIsOneLineWithoutTheStatement() {
        var fault = new DataAccessResourceFailureException(
                "PreparedStatementCallback; SQL [\nselect name\nfrom account\n]",
                new ConnectException("refused\nby host"));
        assertThat(TransientFault.summary(fault))
                .isEqualTo("DataAccessResourceFailureException < ConnectException: refused");
    }
}
