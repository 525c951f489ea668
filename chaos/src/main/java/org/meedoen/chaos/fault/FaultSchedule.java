package org.meedoen.chaos.fault;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.meedoen.chaos.fault.Fault.Kill;
import org.meedoen.chaos.fault.Fault.Pause;
import org.meedoen.chaos.fault.Fault.Restart;
import org.meedoen.chaos.fault.Fault.SmtpFault;
import org.meedoen.chaos.fault.SmtpFaultProxy.Behaviour;

/**
 * Draws the same faults in the same order for the same seed. They are drawn without replacement, as from a shuffled deck:
 * every fault occurs once before any occurs a second time.
 */
public final class FaultSchedule {

    private static final int ONE_IN_SO_MANY_IS_A_PAIR = 4;

    private final Random random;
    private final Deque<Fault> deck = new ArrayDeque<>();

    public FaultSchedule(long seed) {
        this.random = new Random(seed);
    }

    public FaultSet next() {
        var faults = new ArrayList<>(List.of(draw()));
        if (random.nextInt(ONE_IN_SO_MANY_IS_A_PAIR) == 0) {
            faults.add(draw());
        }
        return new FaultSet(List.copyOf(faults), seconds(1, 5));
    }

    private Fault draw() {
        if (deck.isEmpty()) {
            var all = new ArrayList<>(everything());
            Collections.shuffle(all, random);
            deck.addAll(all);
        }
        return deck.pop();
    }

    private List<Fault> everything() {
        var killed = Component.all().stream().map(Kill::new);
        var paused = Component.all().stream().map(component -> new Pause(component, seconds(3, 20)));
        var restarted = Stream.of(Component.GATEWAY, Component.SIGNUP_1, Component.CAPACITY_2, Component.NOTIFICATION_1)
                .map(Restart::new);
        var mail = Behaviour.faults().stream().map(behaviour -> new SmtpFault(behaviour, seconds(5, 20)));
        return Stream.of(killed, paused, restarted, mail)
                .<Fault>flatMap(faults -> faults)
                .toList();
    }

    private Duration seconds(int least, int most) {
        return Duration.ofSeconds(random.nextInt(least, most + 1));
    }
}
