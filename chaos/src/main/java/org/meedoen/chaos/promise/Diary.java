package org.meedoen.chaos.promise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one participant was told, and what they asked for. */
public final class Diary {

    private final Map<UUID, Signup> lastTold = new HashMap<>();
    private final Set<UUID> gaveUp = new HashSet<>();
    private final Set<UUID> offered = new HashSet<>();
    private final Set<UUID> wantedInExchange = new HashSet<>();
    private final Set<UUID> refusedSlots = new HashSet<>();
    private final Set<UUID> agreedSlots = new HashSet<>();
    private final Set<UUID> askedTogether = new HashSet<>();

    /** Tells what contradicts what was told before. */
    public synchronized List<String> told(Signup signup) {
        var before = lastTold.put(signup.id(), signup);
        if (signup.status().isActive()) {
            refusedSlots.remove(signup.slot());
        }
        return before == null || before.status().mayBecome(signup.status())
                ? List.of()
                : List.of("sign-up " + signup.id() + " was told to be " + before.status() + ", and then "
                        + signup.status());
    }

    public synchronized void refused(UUID slot) {
        refusedSlots.add(slot);
    }

    public synchronized void givesUp(UUID signup) {
        gaveUp.add(signup);
    }

    public synchronized void offers(UUID signup, UUID wantedSlot) {
        offered.add(signup);
        wantedInExchange.add(wantedSlot);
    }

    /** To go there with another, who asks for both of them. */
    public synchronized void agrees(UUID slot) {
        agreedSlots.add(slot);
    }

    /** For both; whoever asks again before that is answered may be told how it ended. */
    public synchronized void asksTogether(UUID slot) {
        askedTogether.add(slot);
    }

    public synchronized boolean goesTogether(UUID slot) {
        return askedTogether.contains(slot) || agreedSlots.contains(slot);
    }

    /** What was told last, slot by slot, of what asks for a place, waits for one or has one. */
    public synchronized List<Signup> active() {
        return lastTold.values().stream()
                .filter(signup -> signup.status().isActive())
                .toList();
    }

    /** What is not as it was told, now that all is settled. */
    public synchronized List<String> brokenBy(List<Signup> found) {
        var byId = found.stream().collect(Collectors.toMap(Signup::id, signup -> signup));
        var broken = new ArrayList<String>();
        lastTold.values().forEach(told -> heldAgainst(told, byId.get(told.id()), broken));
        found.forEach(signup -> judge(signup, broken));
        twice(found).forEach(slot -> broken.add("two sign-ups at a time for slot " + slot));
        return broken;
    }

    private static void heldAgainst(Signup told, @Nullable Signup found, List<String> broken) {
        if (found == null) {
            broken.add("sign-up " + told.id() + " was told to be " + told.status() + ", and is lost");
        } else if (!told.status().mayBecome(found.status())) {
            broken.add("sign-up " + told.id() + " was told to be " + told.status() + ", and is " + found.status());
        }
    }

    private void judge(Signup found, List<String> broken) {
        if (!found.status().isSettled()) {
            broken.add("sign-up " + found.id() + " is " + found.status() + " for ever");
        }
        if (found.status().isActive() && isRefused(found.slot())) {
            broken.add("sign-up " + found.id() + " was refused, and is " + found.status());
        }
        if (found.status() == Status.WITHDRAWN && !isExplained(found)) {
            broken.add("sign-up " + found.id() + " is withdrawn (" + found.reason() + "), and nobody asked for it");
        }
    }

    private boolean isRefused(UUID slot) {
        return refusedSlots.contains(slot) && !agreedSlots.contains(slot);
    }

    private boolean isExplained(Signup withdrawn) {
        return switch (withdrawn.reason()) {
            case "OVERLAP", "CAP", "SLOT_BEGUN" -> true;
            // what one got is offered in its turn for what else one wanted in exchange
            case "EXCHANGED" -> offered.contains(withdrawn.id()) || wantedInExchange.contains(withdrawn.slot());
            default -> gaveUp.contains(withdrawn.id());
        };
    }

    private static Stream<UUID> twice(List<Signup> found) {
        return found.stream()
                .filter(signup -> signup.status().isActive())
                .collect(Collectors.groupingBy(Signup::slot, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(slot -> slot.getValue() > 1)
                .map(Map.Entry::getKey);
    }
}
