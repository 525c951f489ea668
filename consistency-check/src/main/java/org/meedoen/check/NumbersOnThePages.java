package org.meedoen.check;

import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the pages were last told of a slot is what it is. */
final class NumbersOnThePages implements Rule {

    private static final String SLOTS = "select id::text, changes, capacity, confirmed, waiting, cancelled from slot";

    private record Numbers(String id, long changes, int capacity, int confirmed, int waiting, boolean cancelled) {

        boolean areTold(JsonNode told) {
            return told.path("capacity").asInt() == capacity
                    && told.path("confirmed").asInt() == confirmed
                    && told.path("waiting").asInt() == waiting
                    && told.path("cancelled").asBoolean() == cancelled;
        }
    }

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        var told = lastTold(evidence);
        return evidence.installation().capacity().jdbc().sql(SLOTS).query(Numbers.class).list().stream()
                .filter(slot -> !told.containsKey(slot.id) || !slot.areTold(told.get(slot.id)))
                .map(slot -> new Finding(
                        Promise.SAME_TRUTH_EVERYWHERE,
                        "slot " + slot.id,
                        "is " + slot + ", but the pages were told " + told.get(slot.id)));
    }

    private static Map<String, JsonNode> lastTold(Evidence evidence) {
        return evidence.sent("meedoen.slot.availability.v1")
                .map(Sent::event)
                .collect(Collectors.toMap(event -> event.path("slotId").asString(), event -> event, newest()));
    }

    private static BinaryOperator<JsonNode> newest() {
        return BinaryOperator.maxBy(java.util.Comparator.comparingLong(
                event -> event.path("version").asLong()));
    }
}
