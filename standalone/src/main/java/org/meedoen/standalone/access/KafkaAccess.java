package org.meedoen.standalone.access;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.meedoen.check.EnvironmentWithSecrets;
import org.meedoen.check.KafkaConnection;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;

/**
 * Sets the ACLs of the services' users in Kafka, as an administrator of Kafka. Other ACLs of these users, which an earlier
 * version may have set, are removed. ACLs of other users are not changed. Waits a few minutes for Kafka to start.
 */
public final class KafkaAccess {

    private static final String CHECK = "User:check";
    private static final int TIMEOUT_MS = 5_000;

    private KafkaAccess() {}

    public static void main(String[] arguments) throws RetryException {
        var connection = KafkaConnection.in(EnvironmentWithSecrets.of(System.getenv()));
        connection.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        connection.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
        whenKafkaIsReady(() -> setAcls(connection));
        System.out.println(wanted().size() + " ACLs are set");
    }

    /** Each attempt needs a new client: a client resolves Kafka's name once, and a container may restart with another address. */
    static void whenKafkaIsReady(Retryable<?> attempt) throws RetryException {
        var policy = RetryPolicy.builder()
                .maxRetries(60)
                .delay(Duration.ofSeconds(1))
                .predicate(KafkaAccess::isNotReady)
                .build();
        new RetryTemplate(policy).execute(attempt);
    }

    /** Its name cannot be resolved yet, or it does not respond yet. */
    private static boolean isNotReady(Throwable failure) {
        return failure instanceof KafkaException || failure.getCause() instanceof RetriableException;
    }

    private static boolean setAcls(Map<String, Object> connection) throws ExecutionException, InterruptedException {
        var wanted = wanted();
        try (var kafka = Admin.create(connection)) {
            var present =
                    ofOurUsers(kafka.describeAcls(AclBindingFilter.ANY).values().get());
            change(kafka, without(wanted, present), without(present, wanted));
        }
        return true;
    }

    private static void change(Admin kafka, Set<AclBinding> missing, Set<AclBinding> former)
            throws ExecutionException, InterruptedException {
        if (!missing.isEmpty()) kafka.createAcls(missing).all().get();
        if (!former.isEmpty())
            kafka.deleteAcls(former.stream().map(AclBinding::toFilter).toList())
                    .all()
                    .get();
    }

    static Set<AclBinding> ofOurUsers(Collection<AclBinding> all) {
        var users = wanted().stream().map(acl -> acl.entry().principal()).collect(Collectors.toSet());
        return all.stream()
                .filter(acl -> users.contains(acl.entry().principal()))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<AclBinding> wanted() {
        return Stream.concat(TopicUse.ALL.stream().flatMap(TopicUse::bindings), Stream.of(readingForTheCheck()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static AclBinding readingForTheCheck() {
        return new AclBinding(
                new ResourcePattern(ResourceType.TOPIC, "meedoen.", PatternType.PREFIXED),
                new AccessControlEntry(CHECK, "*", AclOperation.READ, AclPermissionType.ALLOW));
    }

    private static Set<AclBinding> without(Set<AclBinding> all, Set<AclBinding> those) {
        return all.stream().filter(one -> !those.contains(one)).collect(Collectors.toSet());
    }
}
