package org.meedoen.chaos.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.meedoen.benchmarks.meedoen.Congress;
import org.meedoen.benchmarks.meedoen.Person;
import org.meedoen.chaos.load.Door.Wish;
import org.meedoen.chaos.load.Reply.Told;
import org.meedoen.chaos.promise.Complaints;
import tools.jackson.databind.JsonNode;

/** An organiser who keeps changing a congress, and remembers what was agreed to. */
public final class Planner {

    /** Most slots stay, so that there is something to sign up for. */
    private static final int ONE_SLOT_IN_SO_MANY_IS_CALLED_OFF = 4;

    private record Plan(int capacity, Instant start, Instant end, boolean cancelled) {

        static Plan read(JsonNode slot) {
            return new Plan(
                    slot.path("capacity").asInt(),
                    Instant.parse(slot.path("start").asString()),
                    Instant.parse(slot.path("end").asString()),
                    slot.path("cancelled").asBoolean());
        }
    }

    private final Person organiser;
    private final Congress congress;
    private final Door door;
    private final Complaints complaints;
    private final Random random;
    private final Map<UUID, Plan> agreed = new HashMap<>();

    Planner(Person organiser, Congress congress, Door door, Complaints complaints, long seed) {
        this.organiser = organiser;
        this.congress = congress;
        this.door = door;
        this.complaints = complaints;
        this.random = new Random(seed);
    }

    void begin() throws InterruptedException {
        agreed.putAll(found());
    }

    synchronized void act() throws InterruptedException {
        var slot = congress.slots().get(random.nextInt(congress.slots().size()));
        var plan = agreed.get(slot);
        if (plan == null || plan.cancelled) {
            return;
        }
        switch (random.nextInt(10)) {
            case 0 -> callOff(slot, plan);
            case 1, 2, 3 -> move(slot, plan);
            default -> resize(slot, plan);
        }
    }

    private void resize(UUID slot, Plan plan) throws InterruptedException {
        var capacity = Math.clamp(plan.capacity + random.nextInt(-4, 5), 1, 30);
        change(slot, new Plan(capacity, plan.start, plan.end, false), Map.of("capacity", capacity));
    }

    private void move(UUID slot, Plan plan) throws InterruptedException {
        var shift = Duration.ofMinutes(15L * random.nextInt(-2, 3));
        var moved = new Plan(plan.capacity, plan.start.plus(shift), plan.end.plus(shift), false);
        change(slot, moved, Map.of("start", moved.start.toString(), "end", moved.end.toString()));
    }

    private void callOff(UUID slot, Plan plan) throws InterruptedException {
        var called = agreed.values().stream().filter(Plan::cancelled).count();
        if (called < congress.slots().size() / ONE_SLOT_IN_SO_MANY_IS_CALLED_OFF) {
            agree(slot, new Plan(plan.capacity, plan.start, plan.end, true), wish("DELETE", slot, Map.of()));
        }
    }

    private void change(UUID slot, Plan wanted, Map<String, ?> change) throws InterruptedException {
        agree(slot, wanted, wish("PATCH", slot, change));
    }

    private Wish wish(String method, UUID slot, Map<String, ?> body) {
        return Wish.write(method, congress.path() + "/slots/" + slot, body, organiser);
    }

    private void agree(UUID slot, Plan wanted, Wish wish) throws InterruptedException {
        switch (door.insist(wish).orElse(null)) {
            case Told _ -> agreed.put(slot, wanted);
            case null -> agreed.remove(slot);
            case Reply odd -> complaints.add(wish + " ended with " + odd);
        }
    }

    /** What was agreed to and is not so, in the programme or with who gives out the places. */
    public synchronized List<String> brokenPromises() throws InterruptedException {
        var broken = new ArrayList<String>();
        var found = found();
        agreed.forEach((slot, plan) -> {
            if (!plan.equals(found.get(slot))) {
                broken.add("slot " + slot + " was agreed to be " + plan + ", and is " + found.get(slot));
            }
        });
        slots("/availability", Optional.empty()).forEach(slot -> {
            var plan = agreed.get(UUID.fromString(slot.path("slotId").asString()));
            if (plan != null
                    && (plan.capacity != slot.path("capacity").asInt()
                            || plan.cancelled != slot.path("cancelled").asBoolean())) {
                broken.add("slot was agreed to be " + plan + ", and availability says " + slot);
            }
        });
        return broken;
    }

    private Map<UUID, Plan> found() throws InterruptedException {
        var found = new HashMap<UUID, Plan>();
        slots("/programme", Optional.of("sessions"))
                .forEach(slot -> found.put(UUID.fromString(slot.path("id").asString()), Plan.read(slot)));
        return found;
    }

    private List<JsonNode> slots(String path, Optional<String> within) throws InterruptedException {
        var reply = door.insist(Wish.get(congress.path() + path, organiser)).orElse(null);
        if (!(reply instanceof Told(var ignored, var body))) {
            complaints.add("looking at " + path + " ended with " + reply);
            return List.of();
        }
        return within.map(list -> body.path(list)
                        .valueStream()
                        .flatMap(session -> session.path("slots").valueStream())
                        .toList())
                .orElseGet(() -> body.path("slots").valueStream().toList());
    }
}
