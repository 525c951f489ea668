package org.meedoen.benchmarks.organiser;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meedoen.benchmarks.installation.Wish;
import org.meedoen.benchmarks.rush.Scenario;
import org.meedoen.contracts.CongressId;
import org.meedoen.trial.SignedInPerson;
import org.meedoen.trial.SqlConnection;
import org.meedoen.trial.TrialCongress;

/** A congress with sign-ups, which were made through the gateway. */
record FilledCongress(TrialCongress congress, List<SignedInPerson> people) {

    private static final int CONNECTIONS = 256;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MOMENT = Duration.ofMillis(500);

    static FilledCongress of(CongressId slug, CongressSize size, Scenario scenario) throws InterruptedException {
        var installation = scenario.installation;
        var congress = installation.organiser().congress(slug, size.programme(), size.slots());
        var filled = new FilledCongress(congress, installation.people().in(slug, size.participants()));
        var outcomes = scenario.signUp(filled.wishes(size).toList(), CONNECTIONS, LONGEST);
        if (outcomes.count("CONFIRMED", "WAITLISTED") < size.allSignups()) {
            throw new IllegalStateException("Not every sign-up was accepted: " + outcomes.outcomes());
        }
        return filled;
    }

    private Stream<Wish> wishes(CongressSize size) {
        return IntStream.range(0, size.signups())
                .boxed()
                .flatMap(signup -> IntStream.range(0, people.size())
                        .mapToObj(person -> new Wish(
                                congress, people.get(person), congress.slots().get(size.slot(person, signup)))));
    }

    /** Sending the mails would take longer than everything else, and is not what is measured. */
    static void markMailsSent(int signups, Scenario scenario) throws InterruptedException {
        try (var sql =
                new SqlConnection(scenario.installation.trial().databases().of("notification"))) {
            while (sql.number("select count(*) from mails where lane = 'PLACE'") < signups) {
                Thread.sleep(MOMENT);
            }
            sql.run("update mails set state = 'SENT' where state = 'WAITING' and lease is null");
            sql.run("vacuum analyze mails");
        }
    }
}
