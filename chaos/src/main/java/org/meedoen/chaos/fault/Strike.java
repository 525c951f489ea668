package org.meedoen.chaos.fault;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One fault, or two that fall together.
 *
 * @param rest how long all is left alone after the last part is back
 */
public record Strike(List<Fault> faults, Duration rest) {

    @Override
    public String toString() {
        return faults.stream().map(Fault::toString).collect(Collectors.joining(" and "));
    }
}
