package org.meedoen.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One fault, or two at the same time.
 *
 * @param rest the time without faults after the last component is up again
 */
public record FaultSet(List<Fault> faults, Duration rest) {

    @Override
    public String toString() {
        return faults.stream().map(Fault::toString).collect(Collectors.joining(" and "));
    }
}
