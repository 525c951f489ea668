package org.meedoen.contracts;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the wire names of a sealed family of events, or of a single record. */
public final class WireNames {

    private WireNames() {}

    /** Every wire name of the family with its record; fails when a member carries none. */
    public static Map<String, Class<?>> of(Class<?> family) {
        return members(family).collect(Collectors.toUnmodifiableMap(WireNames::nameOf, type -> type));
    }

    private static Stream<Class<?>> members(Class<?> family) {
        return family.isSealed() ? Arrays.stream(family.getPermittedSubclasses()) : Stream.of(family);
    }

    private static String nameOf(Class<?> type) {
        var name = type.getAnnotation(WireName.class);
        return Objects.requireNonNull(name, () -> type + " has no @WireName").value();
    }
}
