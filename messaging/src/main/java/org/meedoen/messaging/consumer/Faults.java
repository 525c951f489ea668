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

/** Tells a fault of the surroundings, which passes, from one of the record or the code, which does not. */
final class Faults {

    /** Connection, resources, rollback of a conflict, and the operator's or a crash's shutdown. */
    private static final Set<String> PASSING_SQL_STATES = Set.of("08", "40", "53", "57", "58");

    private Faults() {}

    static boolean passes(Throwable fault) {
        return causes(fault).anyMatch(Faults::isOfSurroundings);
    }

    /** Where it came from, without its message, which may quote data. */
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

    private static boolean isOfSurroundings(Throwable fault) {
        return switch (fault) {
            case TransientDataAccessException ignored -> true;
            case RecoverableDataAccessException ignored -> true;
            case NonTransientDataAccessResourceException ignored -> true;
            case CannotCreateTransactionException ignored -> true;
            case TransactionSystemException unended -> isOfAConnectionThatIsGone(unended.getCause());
            case KafkaException ignored -> true;
            case SQLTransientException ignored -> true;
            case SQLRecoverableException ignored -> true;
            case SQLException sql -> passes(sql.getSQLState());
            default -> false;
        };
    }

    /** What the server did not say: it could not be asked to roll back, and hides the fault that it was asked for. */
    private static boolean isOfAConnectionThatIsGone(@Nullable Throwable cause) {
        return cause instanceof SQLException unsaid && unsaid.getSQLState() == null;
    }

    private static boolean passes(@Nullable String sqlState) {
        return sqlState != null && sqlState.length() == 5 && PASSING_SQL_STATES.contains(sqlState.substring(0, 2));
    }
}
