package org.meedoen.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The last published availability of a slot is the stored one. The slots of a draft are not published. */
final class NumbersOnThePages implements Rule {

    private static final String SLOTS = """
            select id::text, changes, capacity, confirmed, waiting, cancelled, published,
                greatest(0, least(set_aside - set_aside_given, capacity - confirmed)) as set_aside_left
            from slot join congress on congress.slug = slot.congress
            """;

    private record Numbers(
            String id,
            long changes,
            int capacity,
            int confirmed,
            int waiting,
            boolean cancelled,
            boolean published,
            int setAsideLeft) {

        boolean areTold(@Nullable JsonNode told) {
            return told == null ? !published : published && isSameAs(told);
        }

        private boolean isSameAs(JsonNode told) {
            return told.path("capacity").asInt() == capacity
                    && told.path("confirmed").asInt() == confirmed
                    && told.path("waiting").asInt() == waiting
                    && told.path("cancelled").asBoolean() == cancelled
                    && told.path("setAsideLeft").asInt(0) == setAsideLeft;
        }
    }

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        var told = lastTold(evidence);
        return evidence.installation().capacity().jdbc().sql(SLOTS).query(Numbers.class).list().stream()
                .filter(slot -> !slot.areTold(told.get(slot.id)))
                .map(slot -> new Finding(
                        Promise.SAME_TRUTH_EVERYWHERE,
                        "slot " + slot.id,
                        "is " + slot + ", but was published as " + told.get(slot.id)));
    }

    private static Map<String, JsonNode> lastTold(Evidence evidence) {
        var told = new HashMap<String, JsonNode>();
        for (var sent : evidence.sent()) {
            var slot = sent.event().path("slotId").asString("");
            if (sent.is("meedoen.slot.removed.v1")) told.remove(slot);
            if (sent.is("meedoen.slot.availability.v1")) told.merge(slot, sent.event(), NumbersOnThePages::newest);
        }
        return told;
    }

    private static JsonNode newest(JsonNode one, JsonNode other) {
        return other.path("version").asLong() >= one.path("version").asLong() ? other : one;
    }
}
