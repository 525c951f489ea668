package org.meedoen.chaos.load;

import org.meedoen.benchmarks.meedoen.Person;
import org.meedoen.chaos.promise.Diary;

/** Somebody who takes part, and what they wrote down. */
record Participant(Person person, Diary diary) {

    static Participant of(Person person) {
        return new Participant(person, new Diary());
    }
}
