package org.meedoen.chaos.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.meedoen.chaos.load.GatewayClient.Call;
import org.meedoen.chaos.load.Reply.Accepted;
import org.meedoen.chaos.load.Reply.Refused;
import org.meedoen.chaos.verification.Anomalies;
import org.meedoen.chaos.verification.ObservedSignup;
import org.meedoen.chaos.verification.SignupStatus;
import org.meedoen.contracts.SlotId;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.TrialCongress;

/** An organiser who gives places by hand, moves participants, and withdraws sign-ups. */
final class OrganisedPlaces {

    private static final Set<String> REASONS = Set.of(
            "full",
            "clash",
            "conflict",
            "slot-cancelled",
            "slot-begun",
            "nothing-to-exchange",
            "already-signed-up",
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
        var participant = participants.get(random.nextInt(participants.size()));
        var active = new ArrayList<>(participant.history().active());
        if (active.isEmpty() || random.nextInt(3) > 0) {
            assign(participant, slot, active);
        } else {
            withdraw(participant, active.get(random.nextInt(active.size())));
        }
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

    private void withdraw(ObservedParticipant participant, ObservedSignup signup) throws InterruptedException {
        participant.history().withdraw(signup.id());
        send(participant, Call.write("DELETE", path(participant) + "/" + signup.id(), Map.of(), organiser));
    }

    private String path(ObservedParticipant participant) {
        return congress.path() + "/participants/" + participant.person().participant() + "/signups";
    }

    private void send(ObservedParticipant participant, Call call) throws InterruptedException {
        switch (client.sendUntilAnswered(call).orElse(null)) {
            case Accepted(int status, var body)
            when status != Reply.PENDING ->
                participant.history().record(ObservedSignup.read(body)).forEach(anomalies::add);
            case Accepted _ -> {}
            case Refused(var ignored, var problem) when REASONS.contains(problem) -> {}
            case null -> {}
            case Reply unexpected -> anomalies.add(call + " ended with " + unexpected);
        }
    }
}
