package org.meedoen.chaos.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.meedoen.benchmarks.meedoen.Congress;
import org.meedoen.benchmarks.meedoen.Person;
import org.meedoen.chaos.load.Door.Wish;
import org.meedoen.chaos.load.Reply.Refused;
import org.meedoen.chaos.load.Reply.Told;
import org.meedoen.chaos.promise.Complaints;
import org.meedoen.chaos.promise.Diary;
import org.meedoen.chaos.promise.Signup;
import org.meedoen.chaos.promise.Status;
import tools.jackson.databind.JsonNode;

/** A participant who keeps changing plans, does one thing at a time, and writes down what they are told. */
public final class Guest {

    private static final Set<String> REASONS =
            Set.of("full", "clash", "slot-cancelled", "quota", "cap", "conflict", "nothing-to-exchange");

    private static final Set<String> APART = Set.of(
            "already-signed-up",
            "partner-signed-up",
            "partner",
            "invitation-over",
            "together-already",
            "slot-cancelled",
            "not-found");

    private final Person person;
    private final Participant colleague;
    private final Congress congress;
    private final Door door;
    private final Complaints complaints;
    private final Random random;
    private final Diary diary;

    /** @param colleague who says yes to every invitation of this guest */
    Guest(Participant self, Participant colleague, Congress congress, Door door, Complaints complaints, long seed) {
        this.person = self.person();
        this.diary = self.diary();
        this.colleague = colleague;
        this.congress = congress;
        this.door = door;
        this.complaints = complaints;
        this.random = new Random(seed);
    }

    void act() throws InterruptedException {
        var mine = diary.active();
        var dice = random.nextInt(20);
        if (mine.isEmpty() || dice < 9) {
            ask(any(congress.slots()));
        } else if (dice < 11) {
            askTwiceAtOnce(any(congress.slots()));
        } else if (dice < 13) {
            ask(any(mine).slot());
        } else if (dice < 16) {
            withdraw(any(mine));
        } else if (dice < 18) {
            exchange(mine);
        } else if (dice < 19) {
            together(any(congress.slots()));
        } else {
            look();
        }
    }

    private void ask(UUID slot) throws InterruptedException {
        asked(slot, door.insist(asking(Map.of("slotId", slot.toString()))));
    }

    private void askTwiceAtOnce(UUID slot) throws InterruptedException {
        var other = new CompletableFuture<Optional<Reply>>();
        Thread.ofVirtual().start(() -> {
            try {
                other.complete(door.insist(asking(Map.of("slotId", slot.toString()))));
            } catch (InterruptedException e) {
                other.complete(Optional.empty());
            }
        });
        var one = door.insist(asking(Map.of("slotId", slot.toString())));
        var both = List.of(one, other.join());
        // the answer that came later may be the older truth
        both.stream().filter(reply -> !isUndecided(reply)).forEach(reply -> asked(slot, reply));
        if (both.stream().allMatch(Guest::isUndecided)) {
            asked(slot, one);
        }
    }

    private static boolean isUndecided(Optional<Reply> reply) {
        return reply.filter(told -> told instanceof Told(int status, var ignored) && status == 202)
                .isPresent();
    }

    private void exchange(List<Signup> mine) throws InterruptedException {
        var held = mine.stream()
                .filter(signup -> signup.status() == Status.CONFIRMED)
                .findAny();
        var slot = any(congress.slots());
        if (held.isEmpty() || mine.stream().anyMatch(signup -> signup.slot().equals(slot))) {
            return;
        }
        var offered = held.get().id();
        diary.offers(offered, slot);
        asked(slot, door.insist(asking(Map.of("slotId", slot.toString(), "inExchangeFor", offered.toString()))));
    }

    private void together(UUID slot) throws InterruptedException {
        var made =
                agreed(Wish.write("POST", congress.path() + "/invitations", Map.of("slotId", slot.toString()), person));
        if (made.isEmpty()) return;
        var invitation = Invitation.read(made.get());
        colleague.diary().agrees(slot);
        var yes = Map.of("token", invitation.token());
        if (agreed(Wish.write("POST", "/api/v1/invitations/acceptance", yes, colleague.person()))
                .isEmpty()) return;
        var wish = Map.of(
                "slotId", slot.toString(), "invitationId", invitation.id().toString());
        diary.asksTogether(slot);
        switch (door.insist(asking(wish)).orElse(null)) {
            case Refused(var ignored, var problem) when APART.contains(problem) -> {}
            case Reply reply -> asked(slot, Optional.of(reply));
            case null -> {}
        }
    }

    /** Empty when there was a reason why not. */
    private Optional<JsonNode> agreed(Wish wish) throws InterruptedException {
        return switch (door.insist(wish).orElse(null)) {
            case Told(var ignored, var body) -> Optional.of(body);
            case Refused(var ignored, var problem) when APART.contains(problem) -> Optional.empty();
            case null -> Optional.empty();
            case Reply odd -> {
                complaints.add(wish + " ended with " + odd);
                yield Optional.empty();
            }
        };
    }

    private Wish asking(Map<String, String> body) {
        return Wish.write("POST", congress.path() + "/signups", body, person);
    }

    private void asked(UUID slot, Optional<Reply> reply) {
        switch (reply.orElse(null)) {
            case Told(var ignored, var body) -> told(body);
            case Refused(var ignored, var problem) when isReason(problem, slot) -> diary.refused(slot);
            case null -> {}
            case Reply odd -> complaints.add("asking for a place in " + slot + " ended with " + odd);
        }
    }

    private boolean isReason(String problem, UUID slot) {
        return REASONS.contains(problem) || problem.equals("partner") && diary.goesTogether(slot);
    }

    private void withdraw(Signup signup) throws InterruptedException {
        diary.givesUp(signup.id());
        var reply = door.insist(Wish.write("DELETE", congress.path() + "/signups/" + signup.id(), Map.of(), person));
        switch (reply.orElse(null)) {
            case Told(var ignored, var body) -> told(body);
            case null -> {}
            case Reply odd -> complaints.add("withdrawing " + signup.id() + " ended with " + odd);
        }
    }

    private void look() throws InterruptedException {
        switch (door.insist(looking()).orElse(null)) {
            case Told(var ignored, var body) -> body.forEach(this::told);
            case null -> {}
            case Reply odd -> complaints.add("looking at one's sign-ups ended with " + odd);
        }
    }

    private Wish looking() {
        return Wish.get(congress.path() + "/signups", person);
    }

    private void told(JsonNode signup) {
        diary.told(Signup.read(signup)).forEach(complaints::add);
    }

    /** What was promised and is not so, now that all is settled. */
    public List<String> brokenPromises() throws InterruptedException {
        return switch (door.insist(looking()).orElse(null)) {
            case Told(var ignored, var body) ->
                diary.brokenBy(body.valueStream().map(Signup::read).toList());
            case null -> List.of("what " + person.participant() + " has could not be asked");
            case Reply odd -> List.of("what " + person.participant() + " has was answered with " + odd);
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
