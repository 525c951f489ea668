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

class FaultsTests {

    @Test
    void faultsOfTheSurroundingsPass() {
        assertThat(Faults.passes(new CannotGetJdbcConnectionException("away"))).isTrue();
        assertThat(Faults.passes(new CannotCreateTransactionException("away"))).isTrue();
        assertThat(Faults.passes(new QueryTimeoutException("slow"))).isTrue();
        assertThat(Faults.passes(new TimeoutException("Kafka"))).isTrue();
        assertThat(Faults.passes(new RuntimeException(new TimeoutException("Kafka"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40P01", "53300", "57P01", "58030"})
    void aCommitThatFailsWithSuchAStatePasses(String state) {
        assertThat(Faults.passes(new TransactionSystemException("commit", new SQLException("", state))))
                .isTrue();
    }

    /** A batch that met the end of its database would else be kept as dead letters. */
    @Test
    void whatCouldNotBeRolledBackOnAConnectionThatIsGonePasses() {
        assertThat(Faults.passes(new TransactionSystemException("rollback", new SQLException("Connection is closed"))))
                .isTrue();
    }

    @Test
    void faultsOfTheRecordOrTheCodeDoNot() {
        assertThat(Faults.passes(new TransactionSystemException("commit", new SQLException("", "23503"))))
                .isFalse();
        assertThat(Faults.passes(new DataIntegrityViolationException("", new SQLException("", "23505"))))
                .isFalse();
        assertThat(Faults.passes(new NullPointerException())).isFalse();
    }

    @Test
    void aFaultIsDescribedWithoutItsMessage() {
        assertThat(Faults.describe(new RuntimeException(new IllegalStateException("somebody@mail.example"))))
                .startsWith("java.lang.IllegalStateException at org.meedoen.messaging.consumer.FaultsTests")
                .doesNotContain("somebody");
    }
}
