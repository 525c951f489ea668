package org.meedoen.messaging.consumer;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Distinguishes transient faults of the environment from faults of the record or the code. */
final class FaultClassifier {

    /** Connection, resources, rollback of a conflict, and the operator's or a crash's shutdown. */
    private static final Set<String> TRANSIENT_SQL_STATES = Set.of("08", "40", "53", "57", "58");

    private FaultClassifier() {}

    static boolean isTransient(Throwable fault) {
        return causes(fault).anyMatch(FaultClassifier::isOfEnvironment);
    }

    /** The class and the place, without the message, which may quote data. */
    static String describe(Throwable fault) {
        var last = causes(fault).reduce(fault, (first, second) -> second);
        var place = Stream.of(last.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.meedoen"))
                .findFirst();
        return last.getClass().getName() + place.map(frame -> " at " + frame).orElse("");
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.<@Nullable Throwable>iterate(
                        fault, each -> each != null, each -> each == null ? null : each.getCause())
                .limit(20)
                .map(each -> each == null ? fault : each);
    }

    private static boolean isOfEnvironment(Throwable fault) {
        return switch (fault) {
            case TransientDataAccessException ignored -> true;
            case RecoverableDataAccessException ignored -> true;
            case NonTransientDataAccessResourceException ignored -> true;
            case CannotCreateTransactionException ignored -> true;
            case TransactionSystemException failed -> isLostConnection(failed.getCause());
            case KafkaException ignored -> true;
            case SQLTransientException ignored -> true;
            case SQLRecoverableException ignored -> true;
            case SQLException sql -> isTransient(sql.getSQLState());
            default -> false;
        };
    }

    /** Not sent by the server: the rollback failed as the connection was gone, and hides the original fault. */
    private static boolean isLostConnection(@Nullable Throwable cause) {
        return cause instanceof SQLException local && local.getSQLState() == null;
    }

    private static boolean isTransient(@Nullable String sqlState) {
        return sqlState != null && sqlState.length() == 5 && TRANSIENT_SQL_STATES.contains(sqlState.substring(0, 2));
    }
}
