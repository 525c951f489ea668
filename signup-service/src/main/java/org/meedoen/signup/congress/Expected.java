package org.meedoen.signup.congress;

import java.util.function.Predicate;

/** What has to be stored for a change to be made. */
public sealed interface Expected {

    /** Whatever is stored, if anything. */
    record Anything() implements Expected {}

    /** No congress with the slug. */
    record Nothing() implements Expected {}

    /** The congress, with the settings that the caller saw. */
    record Seen(Predicate<Settings> settings) implements Expected {}
}
