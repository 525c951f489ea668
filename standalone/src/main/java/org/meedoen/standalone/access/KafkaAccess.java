package org.meedoen.standalone.access;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.meedoen.check.EnvironmentWithSecrets;
import org.meedoen.check.KafkaConnection;

/**
 * Sets the ACLs of the services' users on a Kafka, as an administrator of it. Other ACLs of these users, which an earlier version
 * may have set, are removed; those of others stay.
 */
public final class KafkaAccess {

    private static final String CHECK = "User:check";

    private KafkaAccess() {}

    public static void main(String[] arguments) throws ExecutionException, InterruptedException {
        var wanted = wanted();
        try (var kafka = Admin.create(KafkaConnection.in(EnvironmentWithSecrets.of(System.getenv())))) {
            var present =
                    ofOurUsers(kafka.describeAcls(AclBindingFilter.ANY).values().get());
            change(kafka, without(wanted, present), without(present, wanted));
        }
        System.out.println(wanted.size() + " ACLs are set");
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
