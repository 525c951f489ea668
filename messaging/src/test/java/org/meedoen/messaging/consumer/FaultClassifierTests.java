package org.meedoen.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class FaultClassifierTests {

    @Test
    void faultsOfTheEnvironmentAreTransient() {
        assertThat(FaultClassifier.isTransient(new CannotGetJdbcConnectionException("away")))
                .isTrue();
        assertThat(FaultClassifier.isTransient(new CannotCreateTransactionException("away")))
                .isTrue();
        assertThat(FaultClassifier.isTransient(new QueryTimeoutException("slow")))
                .isTrue();
        assertThat(FaultClassifier.isTransient(new TimeoutException("Kafka"))).isTrue();
        assertThat(FaultClassifier.isTransient(new RuntimeException(new TimeoutException("Kafka"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40P01", "53300", "57P01", "58030"})
    void aFailedCommitWithSuchAStateIsTransient(String state) {
        assertThat(FaultClassifier.isTransient(new TransactionSystemException("commit", new SQLException("", state))))
                .isTrue();
    }

    /** Otherwise a batch during a shutdown of the database would become dead letters. */
    @Test
    void aFailedRollbackOnALostConnectionIsTransient() {
        assertThat(FaultClassifier.isTransient(
                        new TransactionSystemException("rollback", new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void faultsOfTheRecordOrTheCodeAreNotTransient() {
        assertThat(FaultClassifier.isTransient(new TransactionSystemException("commit", new SQLException("", "23503"))))
                .isFalse();
        assertThat(FaultClassifier.isTransient(new DataIntegrityViolationException("", new SQLException("", "23505"))))
                .isFalse();
        assertThat(FaultClassifier.isTransient(new NullPointerException())).isFalse();
    }

    @Test
    void aFaultIsDescribedWithoutItsMessage() {
        assertThat(FaultClassifier.describe(new RuntimeException(new IllegalStateException("somebody@mail.example"))))
                .startsWith("java.lang.IllegalStateException at org.meedoen.messaging.consumer.FaultClassifierTests")
                .doesNotContain("somebody");
    }
}
