package org.meedoen.check;

import java.util.stream.Stream;

/** Looks for one kind of broken promise. */
@FunctionalInterface
interface Rule {

    Stream<Finding> broken(Evidence evidence);
}
