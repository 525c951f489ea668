package org.meedoen.benchmarks.meedoen;

import java.util.UUID;

/** Who wants a place where. */
public record Wish(Congress congress, Person person, UUID slot) {}
