package org.meedoen.messaging;

import java.util.Map;

/** The event of these tests; the numbers of a key increase. */
public record TestEvent(String key, int number) {

    public static final String WIRE_NAME = "test.counted.v1";

    public static final EventTypes TYPES = EventTypes.of(Map.of(WIRE_NAME, TestEvent.class));
}
