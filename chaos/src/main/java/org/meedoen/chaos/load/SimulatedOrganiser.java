package org.meedoen.chaos.load;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.meedoen.chaos.load.GatewayClient.Call;
import org.meedoen.chaos.load.Reply.Accepted;
import org.meedoen.chaos.verification.Anomalies;
import org.meedoen.contracts.SlotId;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.TrialCongress;
import tools.jackson.databind.JsonNode;

/**
 * An organiser who resizes, moves and cancels slots at random and sets places of them aside, and records every change that
 * was accepted.
 */
public final class SimulatedOrganiser {

    /** Most slots stay, so that participants still have a choice. */
    private static final int ONE_SLOT_IN_SO_MANY_IS_CANCELLED = 4;

    private record SlotState(int capacity, Instant start, Instant end, boolean cancelled) {

        static SlotState read(JsonNode slot) {
            return new SlotState(
                    slot.path("capacity").asInt(),
                    Instant.parse(slot.path("start").asString()),
                    Instant.parse(slot.path("end").asString()),
                    slot.path("cancelled").asBoolean());
        }
    }

    private final SignedInPerson organiser;
    private final TrialCongress congress;
    private final OrganisedPlaces places;
    private final GatewayClient client;
    private final Anomalies anomalies;
    private final Random random;
    private final Map<SlotId, SlotState> accepted = new HashMap<>();

    SimulatedOrganiser(
            SignedInPerson organiser,
            TrialCongress congress,
            List<ObservedParticipant> participants,
            GatewayClient client,
            Anomalies anomalies,
            long seed) {
        this.organiser = organiser;
        this.congress = congress;
        this.client = client;
        this.anomalies = anomalies;
        this.random = new Random(seed);
        this.places = new OrganisedPlaces(organiser, congress, participants, client, anomalies, random);
    }

    void begin() throws InterruptedException {
        accepted.putAll(slotStates());
    }

    synchronized void act() throws InterruptedException {
        var slot = congress.slots().get(random.nextInt(congress.slots().size()));
        var state = accepted.get(slot);
        if (state == null || state.cancelled) {
            return;
        }
        switch (random.nextInt(14)) {
            case 0 -> cancel(slot, state);
            case 1, 2, 3 -> move(slot, state);
            case 4, 5, 6, 7 -> places.act(slot);
            default -> resize(slot, state);
        }
    }

    private void resize(SlotId slot, SlotState state) throws InterruptedException {
        var capacity = Math.clamp(state.capacity + random.nextInt(-4, 5), 1, 30);
        var change = new HashMap<String, Object>(Map.of("capacity", capacity));
        change.putAll(setAside(capacity));
        change(slot, new SlotState(capacity, state.start, state.end, false), change);
    }

    /** Often none, sometimes for a few seconds only. */
    private Map<String, ?> setAside(int capacity) {
        var places = random.nextInt(Math.min(capacity, 3) + 1);
        return places > 0 && random.nextBoolean()
                ? Map.of(
                        "setAside",
                        places,
                        "setAsideUntil",
                        Instant.now().plusSeconds(random.nextInt(2, 20)).toString())
                : Map.of("setAside", places);
    }

    private void move(SlotId slot, SlotState state) throws InterruptedException {
        var shift = Duration.ofMinutes(15L * random.nextInt(-2, 3));
        var moved = new SlotState(state.capacity, state.start.plus(shift), state.end.plus(shift), false);
        change(slot, moved, Map.of("start", moved.start.toString(), "end", moved.end.toString()));
    }

    private void cancel(SlotId slot, SlotState state) throws InterruptedException {
        var cancelledSlots =
                accepted.values().stream().filter(SlotState::cancelled).count();
        if (cancelledSlots < congress.slots().size() / ONE_SLOT_IN_SO_MANY_IS_CANCELLED) {
            apply(slot, new SlotState(state.capacity, state.start, state.end, true), call("DELETE", slot, Map.of()));
        }
    }

    private void change(SlotId slot, SlotState wanted, Map<String, ?> change) throws InterruptedException {
        apply(slot, wanted, call("PATCH", slot, change));
    }

    private Call call(String method, SlotId slot, Map<String, ?> body) {
        return Call.write(method, congress.path() + "/slots/" + slot, body, organiser);
    }

    private void apply(SlotId slot, SlotState wanted, Call call) throws InterruptedException {
        switch (client.sendUntilAnswered(call).orElse(null)) {
            case Accepted _ -> accepted.put(slot, wanted);
            case null -> accepted.remove(slot);
            case Reply unexpected -> anomalies.add(call + " ended with " + unexpected);
        }
    }

    /** The accepted changes that the programme or the availability does not show. */
    public synchronized List<String> brokenPromises() throws InterruptedException {
        var broken = new ArrayList<String>();
        var found = slotStates();
        accepted.forEach((slot, state) -> {
            if (!state.equals(found.get(slot))) {
                broken.add("slot " + slot + " was changed to " + state + ", and is " + found.get(slot));
            }
        });
        slots("/availability", Optional.empty()).forEach(slot -> {
            var state = accepted.get(SlotId.parse(slot.path("slotId").asString()));
            if (state != null
                    && (state.capacity != slot.path("capacity").asInt()
                            || state.cancelled != slot.path("cancelled").asBoolean())) {
                broken.add("slot was changed to " + state + ", and availability says " + slot);
            }
        });
        return broken;
    }

    private Map<SlotId, SlotState> slotStates() throws InterruptedException {
        var found = new HashMap<SlotId, SlotState>();
        slots("/programme", Optional.of("sessions"))
                .forEach(slot -> found.put(SlotId.parse(slot.path("id").asString()), SlotState.read(slot)));
        return found;
    }

    private List<JsonNode> slots(String path, Optional<String> within) throws InterruptedException {
        var reply = client.sendUntilAnswered(Call.get(congress.path() + path, organiser))
                .orElse(null);
        if (!(reply instanceof Accepted(var ignored, var body))) {
            anomalies.add("reading " + path + " ended with " + reply);
            return List.of();
        }
        return within.map(list -> body.path(list)
                        .valueStream()
                        .flatMap(session -> session.path("slots").valueStream())
                        .toList())
                .orElseGet(() -> body.path("slots").valueStream().toList());
    }
}
