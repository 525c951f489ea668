package org.meedoen.chaos.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.meedoen.chaos.load.GatewayClient.Call;
import org.meedoen.chaos.load.Reply.Accepted;
import org.meedoen.chaos.load.Reply.Refused;
import org.meedoen.chaos.verification.Anomalies;
import org.meedoen.chaos.verification.ObservedHistory;
import org.meedoen.chaos.verification.ObservedSignup;
import org.meedoen.chaos.verification.SignupStatus;
import org.meedoen.contracts.SlotId;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.TrialCongress;
import tools.jackson.databind.JsonNode;

/** A participant who signs up, withdraws and exchanges at random, one request at a time, and records every response. */
public final class SimulatedParticipant {

    private static final Set<String> REASONS =
            Set.of("full", "clash", "slot-cancelled", "quota", "cap", "conflict", "nothing-to-exchange");

    private static final Set<String> NOT_TOGETHER = Set.of(
            "already-signed-up",
            "partner-signed-up",
            "partner",
            "invitation-over",
            "together-already",
            "slot-cancelled",
            "not-found");

    private final SignedInPerson person;
    private final ObservedParticipant colleague;
    private final TrialCongress congress;
    private final GatewayClient client;
    private final Anomalies anomalies;
    private final Random random;
    private final ObservedHistory history;

    /** @param colleague accepts every invitation of this participant */
    SimulatedParticipant(
            ObservedParticipant self,
            ObservedParticipant colleague,
            TrialCongress congress,
            GatewayClient client,
            Anomalies anomalies,
            long seed) {
        this.person = self.person();
        this.history = self.history();
        this.colleague = colleague;
        this.congress = congress;
        this.client = client;
        this.anomalies = anomalies;
        this.random = new Random(seed);
    }

    void act() throws InterruptedException {
        var own = history.active();
        var choice = random.nextInt(20);
        if (own.isEmpty() || choice < 9) {
            signUpFor(any(congress.slots()));
        } else if (choice < 11) {
            signUpTwiceAtOnce(any(congress.slots()));
        } else if (choice < 13) {
            signUpFor(any(own).slot());
        } else if (choice < 16) {
            withdraw(any(own));
        } else if (choice < 18) {
            exchange(own);
        } else if (choice < 19) {
            together(any(congress.slots()));
        } else {
            read();
        }
    }

    private void signUpFor(SlotId slot) throws InterruptedException {
        signedUp(slot, client.sendUntilAnswered(signUp(Map.of("slotId", slot.toString()))));
    }

    private void signUpTwiceAtOnce(SlotId slot) throws InterruptedException {
        var other = new CompletableFuture<Optional<Reply>>();
        Thread.ofVirtual().start(() -> {
            try {
                other.complete(client.sendUntilAnswered(signUp(Map.of("slotId", slot.toString()))));
            } catch (InterruptedException e) {
                other.complete(Optional.empty());
            }
        });
        var one = client.sendUntilAnswered(signUp(Map.of("slotId", slot.toString())));
        Stream.of(one, other.join())
                .flatMap(Optional::stream)
                .sorted(Reply::inOrderOfDecision)
                .forEach(reply -> signedUp(slot, Optional.of(reply)));
    }

    private void exchange(List<ObservedSignup> own) throws InterruptedException {
        var held = own.stream()
                .filter(signup -> signup.status() == SignupStatus.CONFIRMED)
                .findAny();
        var slot = any(congress.slots());
        if (held.isEmpty() || own.stream().anyMatch(signup -> signup.slot().equals(slot))) {
            return;
        }
        var offered = held.get().id();
        history.offer(offered, slot);
        signedUp(
                slot,
                client.sendUntilAnswered(
                        signUp(Map.of("slotId", slot.toString(), "inExchangeFor", offered.toString()))));
    }

    private void together(SlotId slot) throws InterruptedException {
        var made = accepted(
                Call.write("POST", congress.path() + "/invitations", Map.of("slotId", slot.toString()), person));
        if (made.isEmpty()) return;
        var invitation = Invitation.read(made.get());
        colleague.history().acceptInvitation(slot);
        var acceptance = Map.of("token", invitation.token());
        if (accepted(Call.write("POST", "/api/v1/invitations/acceptance", acceptance, colleague.person()))
                .isEmpty()) return;
        var request = Map.of(
                "slotId", slot.toString(), "invitationId", invitation.id().toString());
        history.signUpTogether(slot);
        switch (client.sendUntilAnswered(signUp(request)).orElse(null)) {
            case Refused(var ignored, var problem) when NOT_TOGETHER.contains(problem) -> {}
            case Reply reply -> signedUp(slot, Optional.of(reply));
            case null -> {}
        }
    }

    /** Empty if it was refused for a valid reason. */
    private Optional<JsonNode> accepted(Call call) throws InterruptedException {
        return switch (client.sendUntilAnswered(call).orElse(null)) {
            case Accepted(var ignored, var body) -> Optional.of(body);
            case Refused(var ignored, var problem) when NOT_TOGETHER.contains(problem) -> Optional.empty();
            case null -> Optional.empty();
            case Reply unexpected -> {
                anomalies.add(call + " ended with " + unexpected);
                yield Optional.empty();
            }
        };
    }

    private Call signUp(Map<String, String> body) {
        return Call.write("POST", congress.path() + "/signups", body, person);
    }

    private void signedUp(SlotId slot, Optional<Reply> reply) {
        switch (reply.orElse(null)) {
            case Accepted(var ignored, var body) -> record(body);
            case Refused(var ignored, var problem) when isValidReason(problem, slot) -> history.recordRefusal(slot);
            case null -> {}
            case Reply unexpected -> anomalies.add("signing up for " + slot + " ended with " + unexpected);
        }
    }

    private boolean isValidReason(String problem, SlotId slot) {
        return REASONS.contains(problem) || problem.equals("partner") && history.isTogether(slot);
    }

    private void withdraw(ObservedSignup signup) throws InterruptedException {
        history.withdraw(signup.id());
        var reply = client.sendUntilAnswered(
                Call.write("DELETE", congress.path() + "/signups/" + signup.id(), Map.of(), person));
        switch (reply.orElse(null)) {
            case Accepted(var ignored, var body) -> record(body);
            case null -> {}
            case Reply unexpected -> anomalies.add("withdrawing " + signup.id() + " ended with " + unexpected);
        }
    }

    private void read() throws InterruptedException {
        switch (client.sendUntilAnswered(readSignups()).orElse(null)) {
            case Accepted(var ignored, var body) -> body.forEach(this::record);
            case null -> {}
            case Reply unexpected -> anomalies.add("reading sign-ups ended with " + unexpected);
        }
    }

    private Call readSignups() {
        return Call.get(congress.path() + "/signups", person);
    }

    private void record(JsonNode signup) {
        history.record(ObservedSignup.read(signup)).forEach(anomalies::add);
    }

    /** The promises that do not hold now that nothing is pending. */
    public List<String> brokenPromises() throws InterruptedException {
        return switch (client.sendUntilAnswered(readSignups()).orElse(null)) {
            case Accepted(var ignored, var body) ->
                history.violationsIn(
                        body.valueStream().map(ObservedSignup::read).toList());
            case null -> List.of("what " + person.participant() + " has could not be read");
            case Reply unexpected -> List.of("what " + person.participant() + " has was answered with " + unexpected);
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
