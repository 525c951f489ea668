package org.meedoen.chaos.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meedoen.chaos.load.GatewayClient.Call;
import org.meedoen.chaos.load.Reply.Accepted;
import org.meedoen.chaos.verification.Anomalies;
import org.meedoen.contracts.CongressId;
import org.meedoen.trial.CongressSetup;
import org.meedoen.trial.LoginSessions;
import org.meedoen.trial.SignedInPeople;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.TrialCongress;
import org.meedoen.trial.TrialInstallation;

/** Congresses with scarce, overlapping places and their participants, and one with enough places for the probes. */
public final class Scenario {

    private static final int CONGRESSES = 2;
    private static final int SLOTS = 16;
    private static final int PARTICIPANTS = 150;
    private static final int ENOUGH_PLACES = 100_000;

    private final SignedInPeople people;
    private final SignedInPerson administrator;
    private final TrialInstallation installation;

    public Scenario(TrialInstallation installation) {
        this.installation = installation;
        this.people = new SignedInPeople(installation.databases(), LoginSessions.of(installation.databases()));
        this.administrator = people.administrator();
    }

    public SimulatedLoad load(GatewayClient client, Anomalies anomalies, long seed) throws InterruptedException {
        var random = new Random(seed);
        var congresses = congresses(random);
        var participants = new ArrayList<SimulatedParticipant>();
        var organisers = new ArrayList<SimulatedOrganiser>();
        for (var congress : congresses) {
            var members = people.in(congress.slug(), PARTICIPANTS);
            people.employ(congress.slug(), "0344", members.subList(0, PARTICIPANTS / 2));
            people.employ(congress.slug(), "0513", members.subList(PARTICIPANTS / 2, PARTICIPANTS));
            var observed = members.stream().map(ObservedParticipant::of).toList();
            participants.addAll(participants(observed, congress, client, anomalies, random));
            organisers.add(
                    new SimulatedOrganiser(administrator, congress, observed, client, anomalies, random.nextLong()));
        }
        for (var organiser : organisers) {
            organiser.begin();
        }
        return new SimulatedLoad(participants, organisers);
    }

    private List<TrialCongress> congresses(Random random) {
        try (var setup = new CongressSetup(installation.port(), administrator)) {
            return IntStream.rangeClosed(1, CONGRESSES)
                    .mapToObj(i -> setup.congress(new CongressId("druk-" + i), programme(random), SLOTS))
                    .toList();
        }
    }

    private static List<SimulatedParticipant> participants(
            List<ObservedParticipant> all,
            TrialCongress congress,
            GatewayClient client,
            Anomalies anomalies,
            Random random) {
        return IntStream.range(0, all.size())
                .mapToObj(i -> new SimulatedParticipant(
                        all.get(i), all.get((i + 1) % all.size()), congress, client, anomalies, random.nextLong()))
                .toList();
    }

    private static String programme(Random random) {
        return IntStream.range(0, SLOTS)
                .mapToObj(i -> slot(i, 8 + random.nextInt(9), random.nextInt(2, 12)))
                .collect(Collectors.joining("\n", CongressSetup.COLUMNS, "\n"));
    }

    private static String slot(int i, int hour, int capacity) {
        return "s%1$d,VISIT,Bezoek aan plek %1$d,Visit to place %1$d,Een rondleiding,,,,,nl,,,,t%1$d,%2$s,%3$02d:00,%4$02d:00,"
                        .formatted(i, CongressSetup.day(), hour, hour + 2)
                + "Stadsplein %d,,,,%d,%s,nee".formatted(i, capacity, i % 5 == 0 ? "nee" : "ja");
    }

    /** Signs up another participant at each call; true if the response holds a decision. */
    public BooleanSupplier probe(GatewayClient client, int times) {
        try (var setup = new CongressSetup(installation.port(), administrator)) {
            var congress = setup.congress(new CongressId("proef"), 1, ENOUGH_PLACES);
            var participants = people.in(congress.slug(), times);
            var next = new AtomicInteger();
            return () -> getsDecision(client, congress, participants.get(next.getAndIncrement() % participants.size()));
        }
    }

    private static boolean getsDecision(GatewayClient client, TrialCongress congress, SignedInPerson person) {
        var slot = congress.slots().getFirst().toString();
        var call = Call.write("POST", congress.path() + "/signups", Map.of("slotId", slot), person);
        try {
            return client.send(call) instanceof Accepted(int status, var ignored) && status == 201;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
