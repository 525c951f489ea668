package org.meedoen.standalone.access;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.meedoen.contracts.Topics;

/**
 * The topics that a service uses. It creates them and their dead letter topics if they are missing.
 *
 * @param service also its user in Kafka; its groups begin with {@code <service>-service.}
 */
record TopicUse(String service, List<String> writes, List<String> reads) {

    static final List<TopicUse> ALL = List.of(
            new TopicUse("signup", List.of(Topics.SIGNUPS, Topics.NOTIFICATIONS), List.of(Topics.PLACES)),
            new TopicUse(
                    "capacity",
                    List.of(Topics.PLACES, Topics.AVAILABILITY),
                    List.of(Topics.SIGNUPS, Topics.AVAILABILITY)),
            new TopicUse("notification", List.of(), List.of(Topics.PLACES, Topics.NOTIFICATIONS)));

    private static final String ANY_HOST = "*";

    Stream<AclBinding> bindings() {
        return Stream.of(
                        topics(writes, AclOperation.WRITE),
                        topics(reads, AclOperation.READ),
                        topics(deadLetters(reads), AclOperation.WRITE),
                        topics(all(), AclOperation.CREATE),
                        topics(all(), AclOperation.DESCRIBE),
                        Stream.of(binding(groups(), AclOperation.READ)))
                .flatMap(bindings -> bindings);
    }

    private List<String> all() {
        var used = Stream.concat(writes.stream(), reads.stream()).distinct().toList();
        return Stream.concat(used.stream(), deadLetters(used).stream()).toList();
    }

    private static List<String> deadLetters(List<String> topics) {
        return topics.stream().map(topic -> topic + "-dlt").collect(Collectors.toList());
    }

    private Stream<AclBinding> topics(List<String> names, AclOperation operation) {
        return names.stream()
                .map(name -> binding(new ResourcePattern(ResourceType.TOPIC, name, PatternType.LITERAL), operation));
    }

    private ResourcePattern groups() {
        return new ResourcePattern(ResourceType.GROUP, service + "-service.", PatternType.PREFIXED);
    }

    private AclBinding binding(ResourcePattern resource, AclOperation operation) {
        return new AclBinding(
                resource, new AccessControlEntry("User:" + service, ANY_HOST, operation, AclPermissionType.ALLOW));
    }
}
