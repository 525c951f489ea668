package org.meedoen.chaos.load;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meedoen.benchmarks.meedoen.Congress;
import org.meedoen.benchmarks.meedoen.Launched;
import org.meedoen.benchmarks.meedoen.Organiser;
import org.meedoen.benchmarks.meedoen.People;
import org.meedoen.benchmarks.meedoen.Person;
import org.meedoen.benchmarks.meedoen.Sessions;
import org.meedoen.chaos.load.Door.Wish;
import org.meedoen.chaos.load.Reply.Told;
import org.meedoen.chaos.promise.Complaints;

/** Congresses where places are scarce and overlap, their participants, and one with places for all to try the way. */
public final class Ground {

    private static final int CONGRESSES = 2;
    private static final int SLOTS = 16;
    private static final int GUESTS = 150;
    private static final int PLACES_FOR_ALL = 100_000;

    private final People people;
    private final Person administrator;
    private final Launched launched;

    public Ground(Launched launched) {
        this.launched = launched;
        this.people = new People(launched.databases(), Sessions.of(launched.databases()));
        this.administrator = people.administrator();
    }

    public Crowd crowd(Door door, Complaints complaints, long seed) throws InterruptedException {
        var random = new Random(seed);
        var congresses = congresses(random);
        var guests = congresses.stream()
                .flatMap(congress -> guests(congress, door, complaints, random))
                .toList();
        var planners = congresses.stream()
                .map(congress -> new Planner(administrator, congress, door, complaints, random.nextLong()))
                .toList();
        for (var planner : planners) {
            planner.begin();
        }
        return new Crowd(guests, planners);
    }

    private List<Congress> congresses(Random random) {
        try (var organiser = new Organiser(launched.port(), administrator)) {
            return IntStream.rangeClosed(1, CONGRESSES)
                    .mapToObj(i -> organiser.congress("druk-" + i, programme(random), SLOTS))
                    .toList();
        }
    }

    private Stream<Guest> guests(Congress congress, Door door, Complaints complaints, Random random) {
        var all =
                people.in(congress.slug(), GUESTS).stream().map(Participant::of).toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Guest(
                        all.get(i), all.get((i + 1) % all.size()), congress, door, complaints, random.nextLong()));
    }

    private static String programme(Random random) {
        return IntStream.range(0, SLOTS)
                .mapToObj(i -> slot(i, 8 + random.nextInt(9), random.nextInt(2, 12)))
                .collect(Collectors.joining("\n", Organiser.COLUMNS, "\n"));
    }

    private static String slot(int i, int hour, int capacity) {
        return "s%1$d,VISIT,Bezoek aan plek %1$d,Visit to place %1$d,Een rondleiding,,,,,nl,,,,t%1$d,%2$s,%3$02d:00,%4$02d:00,"
                        .formatted(i, Organiser.day(), hour, hour + 2)
                + "Stadsplein %d,,,,%d,%s,nee".formatted(i, capacity, i % 5 == 0 ? "nee" : "ja");
    }

    /** Somebody else each time it is asked; whether they get a decision with the answer. */
    public BooleanSupplier probing(Door door, int times) {
        try (var organiser = new Organiser(launched.port(), administrator)) {
            var congress = organiser.congress("proef", 1, PLACES_FOR_ALL);
            var crowd = people.in(congress.slug(), times);
            var turn = new AtomicInteger();
            return () -> isDecided(door, congress, crowd.get(turn.getAndIncrement() % crowd.size()));
        }
    }

    private static boolean isDecided(Door door, Congress congress, Person person) {
        var slot = congress.slots().getFirst().toString();
        var wish = Wish.write("POST", congress.path() + "/signups", Map.of("slotId", slot), person);
        try {
            return door.once(wish) instanceof Told(int status, var ignored) && status == 201;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
