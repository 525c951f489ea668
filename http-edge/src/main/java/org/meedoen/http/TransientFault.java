package org.meedoen.http;

import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.transaction.TransactionException;

/**
 * Recognizes faults that end when the database is available again (it restarts, or there is no free connection in time), or
 * signup-service with the signing keys.
 */
final class TransientFault {

    private TransientFault() {}

    static boolean isCauseOf(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(TransientFault::isTransient);
    }

    private static boolean isTransient(Throwable fault) {
        return fault instanceof NonTransientDataAccessResourceException
                || fault instanceof TransientDataAccessException
                || fault instanceof RecoverableDataAccessException
                || fault instanceof TransactionException
                || fault instanceof AuthenticationServiceException
                || fault instanceof JwtException && !(fault instanceof BadJwtException);
    }
}
