package org.meedoen.standalone.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KafkaAccessTests {

    @ParameterizedTest
    @CsvSource({
        "meedoen.signups, User:signup",
        "meedoen.notifications, User:signup",
        "meedoen.places, User:capacity",
        "meedoen.availability, User:capacity"
    })
    void only_its_producer_writes_a_topic(String topic, String producer) {
        assertThat(KafkaAccess.wanted())
                .filteredOn(rule -> rule.pattern().name().equals(topic))
                .filteredOn(rule -> rule.entry().operation() == AclOperation.WRITE)
                .extracting(rule -> rule.entry().principal())
                .containsExactly(producer);
    }

    @Test
    void dead_letters_are_written_by_consumers_of_the_topic_and_read_only_by_the_check() {
        assertThat(KafkaAccess.wanted())
                .filteredOn(rule -> rule.pattern().name().equals("meedoen.places-dlt"))
                .filteredOn(rule -> rule.entry().operation() == AclOperation.WRITE)
                .extracting(rule -> rule.entry().principal())
                .containsExactlyInAnyOrder("User:signup", "User:notification");
        assertThat(KafkaAccess.wanted())
                .filteredOn(rule -> rule.pattern().name().endsWith("-dlt"))
                .noneMatch(rule -> rule.entry().operation() == AclOperation.READ);
    }

    @Test
    void acls_of_other_users_are_kept() {
        var topic = new ResourcePattern(ResourceType.TOPIC, "invoices", PatternType.LITERAL);
        var others = new AclBinding(
                topic, new AccessControlEntry("User:invoices", "*", AclOperation.READ, AclPermissionType.ALLOW));
        var former = new AclBinding(
                topic, new AccessControlEntry("User:signup", "*", AclOperation.READ, AclPermissionType.ALLOW));
        assertThat(KafkaAccess.ofOurUsers(List.of(others, former))).containsExactly(former);
    }

    @Test
    void a_service_commits_only_in_its_own_groups_and_no_user_may_do_everything() {
        assertThat(KafkaAccess.wanted())
                .filteredOn(rule -> rule.pattern().resourceType() == ResourceType.GROUP)
                .hasSize(3)
                .allMatch(rule -> rule.entry()
                        .principal()
                        .equals("User:" + rule.pattern().name().replace("-service.", "")));
        assertThat(KafkaAccess.wanted())
                .extracting(AclBinding::pattern)
                .noneMatch(pattern -> pattern.resourceType() == ResourceType.CLUSTER
                        || pattern.name().equals("*"));
        assertThat(KafkaAccess.wanted())
                .noneMatch(rule -> rule.entry().operation() == AclOperation.ALL
                        || rule.entry().operation() == AclOperation.ALTER);
    }

    @Test
    void it_waits_for_a_kafka_that_is_starting() throws Exception {
        var failures = new ArrayDeque<Exception>(List.of(
                new KafkaException("no resolvable bootstrap urls"),
                new ExecutionException(new TimeoutException("late"))));
        KafkaAccess.whenKafkaIsReady(() -> {
            if (!failures.isEmpty()) throw failures.remove();
            return true;
        });
        assertThat(failures).isEmpty();
    }

    @Test
    void it_does_not_repeat_what_kafka_refuses() {
        var attempts = new AtomicInteger();
        assertThatThrownBy(() -> KafkaAccess.whenKafkaIsReady(() -> {
                    attempts.incrementAndGet();
                    throw new ExecutionException(new SaslAuthenticationException("wrong password"));
                }))
                .hasRootCauseMessage("wrong password");
        assertThat(attempts).hasValue(1);
    }
}
