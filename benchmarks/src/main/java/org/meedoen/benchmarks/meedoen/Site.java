package org.meedoen.benchmarks.meedoen;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meedoen.benchmarks.workshop.Workshop;

/** A running installation with an administrator, ready to be filled. */
public record Site(Launched launched, Sessions sessions, People people, Organiser organiser, Mails mails) {

    public static Site start(Workshop workshop) {
        workshop.progress().now("starting Meedoen");
        return of(workshop.keep(Launched.start(workshop.repository(), workshop.folder("data"))), workshop);
    }

    /** Waits until it is ready. */
    public static Site of(Launched launched, Workshop workshop) {
        launched.startedIn();
        var sessions = Sessions.of(launched.databases());
        var people = new People(launched.databases(), sessions);
        var organiser = workshop.keep(new Organiser(launched.port(), people.administrator()));
        return new Site(launched, sessions, people, organiser, new Mails(launched.databases()));
    }

    /** People who want a place, spread over the slots in turn. */
    public Stream<Wish> wishes(Congress congress, int count) {
        var crowd = people.in(congress.slug(), count);
        return IntStream.range(0, count)
                .mapToObj(i -> new Wish(
                        congress,
                        crowd.get(i),
                        congress.slots().get(i % congress.slots().size())));
    }
}
