package org.meedoen.gateway.routing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** The instances of a service, in round-robin order; one that is not ready is used only if none is. */
class Instances {

    private final List<Instance> all;
    private final AtomicInteger turn = new AtomicInteger();

    Instances(List<Instance> all) {
        this.all = List.copyOf(all);
    }

    List<Instance> all() {
        return all;
    }

    Optional<Instance> next(Collection<Instance> tried) {
        Predicate<Instance> untried = instance -> !tried.contains(instance);
        return inTurn(untried.and(Instance::isReady)).or(() -> inTurn(untried));
    }

    private Optional<Instance> inTurn(Predicate<Instance> wanted) {
        List<Instance> candidates = all.stream().filter(wanted).toList();
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(candidates.get(Math.floorMod(turn.getAndIncrement(), candidates.size())));
    }
}
