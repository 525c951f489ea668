package org.meedoen.http;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtEncodingException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/**
 * Recognizes faults that end when the database is available again (it restarts, or there is no free connection in time), or
 * the service that was asked, such as signup-service with the signing keys.
 */
final class TransientFault {

    private TransientFault() {}

    static boolean isCauseOf(Throwable fault) {
        return causes(fault).anyMatch(TransientFault::isTransient);
    }

    /** In one line. The message of the root cause alone is given, since others contain whole statements. */
    static String summary(Throwable fault) {
        var causes = causes(fault).toList();
        var message = String.valueOf(causes.getLast().getMessage());
        return causes.stream().map(cause -> cause.getClass().getSimpleName()).collect(Collectors.joining(" < ")) + ": "
                + message.lines().findFirst().orElse("");
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }

    private static boolean isTransient(Throwable fault) {
        return fault instanceof NonTransientDataAccessResourceException
                || fault instanceof TransientDataAccessException
                || fault instanceof RecoverableDataAccessException
                || fault instanceof TransactionException
                || fault instanceof AuthenticationServiceException
                || fault instanceof ResourceAccessException
                || fault instanceof HttpServerErrorException.ServiceUnavailable
                || isNotVerifiableNow(fault);
    }

    private static boolean isNotVerifiableNow(Throwable fault) {
        return fault instanceof JwtException
                && !(fault instanceof BadJwtException)
                && !(fault instanceof JwtEncodingException);
    }
}
