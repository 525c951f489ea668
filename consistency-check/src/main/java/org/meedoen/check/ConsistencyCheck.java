package org.meedoen.check;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Applies all rules to an installation, which may be running. They are applied repeatedly, and only what is broken each time is
 * reported, as events may be in flight.
 */
public final class ConsistencyCheck {

    private static final List<Rule> RULES = List.of(
            new PlacesWithinCapacity(),
            new SetAsidePlacesForOrganisers(),
            new EveryRequestIsDecided(),
            new DecisionsAreNumbered(),
            new HandedOverOnce(),
            new OrderOfArrival(),
            new NoTwoPlacesAtATime(),
            new OnTheirOwnDays(),
            new NoLineAfterTheStart(),
            new FreedPlacesAreGiven(),
            new BothOrNone(),
            new AMailForEveryDecision(),
            new AMailForEveryRecipient(),
            new NumbersOnThePages(),
            new NamesInOnePlace(),
            new AttendanceHasASignup(),
            new NobodyAfterErasure(),
            new NothingOfWhatDoesNotExist());

    private final Installation installation;
    private final Duration patience;
    private final Duration pause;

    ConsistencyCheck(Installation installation, Duration patience, Duration pause) {
        this.installation = installation;
        this.patience = patience;
        this.pause = pause;
    }

    Report run() throws InterruptedException {
        var until = Instant.now().plus(patience);
        var evidence = Evidence.gather(installation);
        var broken = broken(evidence);
        while (!broken.isEmpty() && Instant.now().isBefore(until)) {
            Thread.sleep(pause);
            evidence = Evidence.gather(installation);
            broken.retainAll(broken(evidence));
        }
        return new Report(
                List.copyOf(broken), evidence.signups().size(), evidence.sent().size());
    }

    private static Set<Finding> broken(Evidence evidence) {
        return RULES.stream()
                .flatMap(rule -> rule.broken(evidence))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Takes an optional argument: for how many seconds to wait for events in flight (20).
     *
     * <p>Exits with 0 if nothing is broken, with 1 if something is, and with 2 if the check failed.
     */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            var patience = Duration.ofSeconds(arguments.length == 0 ? 20 : Long.parseLong(arguments[0]));
            var report = new ConsistencyCheck(
                            Installation.from(EnvironmentWithSecrets.of(System.getenv())),
                            patience,
                            Duration.ofSeconds(2))
                    .run();
            report.lines().forEach(System.out::println);
            System.exit(report.broken().isEmpty() ? 0 : 1);
        } catch (CannotCheck
                | org.springframework.dao.DataAccessException
                | org.apache.kafka.common.KafkaException reason) {
            System.err.println("Nothing could be checked: " + reason.getMessage());
            System.exit(2);
        }
    }
}
