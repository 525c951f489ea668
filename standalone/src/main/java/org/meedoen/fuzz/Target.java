package org.meedoen.fuzz;

import java.util.List;
import java.util.stream.Stream;

/** A port of this machine to send requests to; {@code gateway} is the one with the pages. */
public record Target(String name, int port) {

    /** From {@code name=port} pairs, separated by spaces. */
    public static List<Target> parse(String ports) {
        return Stream.of(ports.strip().split("\\s+"))
                .map(pair -> pair.split("=", 2))
                .map(pair -> new Target(pair[0], Integer.parseInt(pair[1])))
                .toList();
    }

    boolean servesPages() {
        return name.equals("gateway");
    }
}
