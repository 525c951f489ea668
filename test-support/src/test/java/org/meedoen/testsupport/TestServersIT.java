package org.meedoen.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TestServersIT {

    @Test
    void eachDatabaseIsEmptyAndBelongsToItsOwner() throws Exception {
        var one = TestServers.freshDatabase();
        var other = TestServers.freshDatabase();
        assertThat(one.url()).isNotEqualTo(other.url());
        try (var connection = DriverManager.getConnection(one.url(), one.user(), one.password());
                var statement = connection.createStatement()) {
            statement.execute("create table places (id int)");
        }
    }

    @Test
    void theSharedKafkaResponds() throws Exception {
        var servers = TestServers.kafkaBootstrapServers();
        assertThat(servers).isEqualTo(TestServers.kafkaBootstrapServers());
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", servers))) {
            assertThat(admin.describeCluster().nodes().get()).hasSize(1);
        }
    }
}
