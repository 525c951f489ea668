package org.meedoen.chaos.load;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.chaos.load.GatewayClient.Call;
import org.meedoen.chaos.load.Reply.Accepted;
import org.meedoen.chaos.load.Reply.Refused;
import org.meedoen.chaos.verification.Anomalies;
import org.meedoen.chaos.verification.ObservedSignup;
import org.meedoen.chaos.verification.SignupStatus;
import org.meedoen.contracts.SlotId;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.TrialCongress;

/**
 * An organiser who gives places by hand, moves participants, hands places over, adds companions and leaves them out, and
 * withdraws sign-ups.
 */
final class OrganisedPlaces {

    private static final Set<String> REASONS = Set.of(
            "full",
            "clash",
            "conflict",
            "slot-cancelled",
            "slot-begun",
            "nothing-to-exchange",
            "already-signed-up",
            "nothing-to-hand-over",
            "other-organisation",
            "others-wait",
            "no-place",
            "no-room-for-companion",
            "not-found");

    private final SignedInPerson organiser;
    private final TrialCongress congress;
    private final List<ObservedParticipant> participants;
    private final GatewayClient client;
    private final Anomalies anomalies;
    private final Random random;

    OrganisedPlaces(
            SignedInPerson organiser,
            TrialCongress congress,
            List<ObservedParticipant> participants,
            GatewayClient client,
            Anomalies anomalies,
            Random random) {
        this.organiser = organiser;
        this.congress = congress;
        this.participants = participants;
        this.client = client;
        this.anomalies = anomalies;
        this.random = random;
    }

    void act(SlotId slot) throws InterruptedException {
        var participant = any(participants);
        var active = participant.history().active();
        switch (active.isEmpty() ? 0 : random.nextInt(9)) {
            case 0, 1, 2 -> assign(participant, slot, active);
            case 3, 4 -> handOver(participant, any(active), any(participants));
            case 5, 6, 7 -> accompany(participant, any(active));
            default -> withdraw(participant, any(active));
        }
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void assign(ObservedParticipant participant, SlotId slot, List<ObservedSignup> active)
            throws InterruptedException {
        var body = new HashMap<String, Object>(Map.of("slotId", slot.toString()));
        if (random.nextInt(4) == 0) {
            body.putAll(Map.of("overCapacity", true, "reason", "Een gast van de wethouder"));
        }
        var held = active.stream()
                .filter(signup -> signup.status() == SignupStatus.CONFIRMED
                        && !signup.slot().equals(slot))
                .findAny()
                .filter(signup -> random.nextBoolean());
        held.ifPresent(signup -> {
            participant.history().offer(signup.id(), slot);
            body.put("inExchangeFor", signup.id().toString());
        });
        participant.history().assign(slot);
        send(participant, Call.write("POST", path(participant), body, organiser));
    }

    /** Half of the others are of another organisation, and what is handed over may be a wait. */
    private void handOver(ObservedParticipant from, ObservedSignup signup, ObservedParticipant to)
            throws InterruptedException {
        var body = new HashMap<String, Object>(Map.of(
                "slotId", signup.slot().toString(), "insteadOf", signup.id().toString()));
        if (random.nextBoolean()) {
            body.putAll(Map.of("beforeWaiting", true, "reason", "Een collega neemt de rondleiding over"));
        }
        from.history().handOver(signup.id());
        to.history().assign(signup.slot());
        send(to, Call.write("POST", path(to), body, organiser));
    }

    /** A third of the time the companion is removed; and a sign-up that waits has no place beside which one could be. */
    private void accompany(ObservedParticipant participant, ObservedSignup signup) throws InterruptedException {
        var path = path(participant) + "/" + signup.id() + "/companion";
        if (random.nextInt(3) == 0) {
            send(Call.write("DELETE", path, Map.of(), organiser));
            return;
        }
        var body = new HashMap<String, Object>(Map.of("companion", random.nextBoolean() ? "COMPANION" : "INTERPRETER"));
        if (random.nextInt(4) == 0) {
            body.putAll(Map.of("overCapacity", true, "reason", "Zonder tolk kan de spreker niet"));
        }
        send(Call.write("PUT", path, body, organiser));
    }

    private void withdraw(ObservedParticipant participant, ObservedSignup signup) throws InterruptedException {
        participant.history().withdraw(signup.id());
        send(participant, Call.write("DELETE", path(participant) + "/" + signup.id(), Map.of(), organiser));
    }

    private String path(ObservedParticipant participant) {
        return congress.path() + "/participants/" + participant.person().participant() + "/signups";
    }

    private void send(ObservedParticipant participant, Call call) throws InterruptedException {
        if (send(call) instanceof Accepted(int status, var body) && status != Reply.PENDING) {
            participant.history().record(ObservedSignup.read(body)).forEach(anomalies::add);
        }
    }

    private @Nullable Reply send(Call call) throws InterruptedException {
        var reply = client.sendUntilAnswered(call).orElse(null);
        switch (reply) {
            case Accepted _ -> {}
            case Refused(var ignored, var problem) when REASONS.contains(problem) -> {}
            case null -> {}
            case Reply unexpected -> anomalies.add(call + " ended with " + unexpected);
        }
        return reply;
    }
}
