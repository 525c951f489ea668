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
import org.meedoen.chaos.fault.Fault.MailTrouble;
import org.meedoen.chaos.fault.Fault.Pause;
import org.meedoen.chaos.fault.Fault.Restart;

/**
 * The same faults in the same order for the same seed. They are dealt as from a pack of cards, so that whatever can
 * happen has happened before anything happens a second time.
 */
public final class Schedule {

    private static final int ONE_IN_SO_MANY_FALLS_TOGETHER = 4;

    private final Random random;
    private final Deque<Fault> pack = new ArrayDeque<>();

    public Schedule(long seed) {
        this.random = new Random(seed);
    }

    public Strike next() {
        var faults = new ArrayList<>(List.of(deal()));
        if (random.nextInt(ONE_IN_SO_MANY_FALLS_TOGETHER) == 0) {
            faults.add(deal());
        }
        return new Strike(List.copyOf(faults), seconds(1, 5));
    }

    private Fault deal() {
        if (pack.isEmpty()) {
            var all = new ArrayList<>(everything());
            Collections.shuffle(all, random);
            pack.addAll(all);
        }
        return pack.pop();
    }

    private List<Fault> everything() {
        var killed = Part.all().stream().map(Kill::new);
        var paused = Part.all().stream().map(part -> new Pause(part, seconds(3, 20)));
        var restarted = Stream.of(Part.GATEWAY, Part.SIGNUP_1, Part.CAPACITY_2, Part.NOTIFICATION_1)
                .map(Restart::new);
        var mail = MailDoor.Mood.troubles().stream().map(mood -> new MailTrouble(mood, seconds(5, 20)));
        return Stream.of(killed, paused, restarted, mail)
                .<Fault>flatMap(faults -> faults)
                .toList();
    }

    private Duration seconds(int least, int most) {
        return Duration.ofSeconds(random.nextInt(least, most + 1));
    }
}
