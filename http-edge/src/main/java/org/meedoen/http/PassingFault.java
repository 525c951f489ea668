package org.meedoen.http;

import java.util.stream.Stream;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.transaction.TransactionException;

/**
 * Faults that are gone when the database is back (it restarts, or there is no connection to be had in time), or the
 * service that has the keys of sessions.
 */
final class PassingFault {

    private PassingFault() {}

    static boolean isReasonOf(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .anyMatch(PassingFault::isOne);
    }

    private static boolean isOne(Throwable fault) {
        return fault instanceof NonTransientDataAccessResourceException
                || fault instanceof TransientDataAccessException
                || fault instanceof RecoverableDataAccessException
                || fault instanceof TransactionException
                || fault instanceof AuthenticationServiceException;
    }
}
