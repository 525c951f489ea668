package org.meedoen.gateway.routing;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The services behind the gateway, by name. */
@Component
class Services {

    static final String SIGNUP = "signup";
    static final String CAPACITY = "capacity";
    static final String NOTIFICATION = "notification";

    private final Map<String, Instances> byName;

    Services(ServiceSettings settings) {
        byName = settings.instances().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, service -> instances(service.getValue())));
        Stream.of(SIGNUP, CAPACITY, NOTIFICATION).forEach(this::named);
    }

    Instances named(String service) {
        return Objects.requireNonNull(byName.get(service), () -> "No instances configured of " + service);
    }

    Stream<Instance> instances() {
        return byName.values().stream().flatMap(service -> service.all().stream());
    }

    private static Instances instances(List<URI> addresses) {
        return new Instances(addresses.stream().map(Instance::new).toList());
    }
}
