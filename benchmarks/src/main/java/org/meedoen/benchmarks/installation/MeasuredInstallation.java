package org.meedoen.benchmarks.installation;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meedoen.trial.CongressSetup;
import org.meedoen.trial.LoginSessions;
import org.meedoen.trial.SignedInPeople;
import org.meedoen.trial.TrialCongress;
import org.meedoen.trial.TrialContext;
import org.meedoen.trial.TrialInstallation;

/** A running installation with an administrator, ready to be filled with congresses and people. */
public record MeasuredInstallation(
        TrialInstallation trial,
        LoginSessions sessions,
        SignedInPeople people,
        CongressSetup organiser,
        MailProgress mails) {

    public static MeasuredInstallation start(TrialContext context) {
        context.progress().now("starting Meedoen");
        return of(context.keep(TrialInstallation.launch(context.repository(), context.folder("data"))), context);
    }

    /** Waits until it is ready. */
    public static MeasuredInstallation of(TrialInstallation trial, TrialContext context) {
        trial.awaitReady();
        var sessions = LoginSessions.of(trial.databases());
        var people = new SignedInPeople(trial.databases(), sessions);
        var organiser = context.keep(new CongressSetup(trial.port(), people.administrator()));
        return new MeasuredInstallation(trial, sessions, people, organiser, new MailProgress(trial.databases()));
    }

    public ProcessUsage usage() {
        return ProcessUsage.of(trial);
    }

    /** People who want a place, distributed over the slots in turn. */
    public Stream<Wish> wishes(TrialCongress congress, int count) {
        var persons = people.in(congress.slug(), count);
        return IntStream.range(0, count)
                .mapToObj(i -> new Wish(
                        congress,
                        persons.get(i),
                        congress.slots().get(i % congress.slots().size())));
    }
}
