package org.meedoen.check;

import java.util.stream.Stream;

/** While a slot has free places and promotes, nobody waits who could get one. The rule is in the database view. */
final class FreedPlacesAreGiven implements Rule {

    private static final String IDLE = "select signup_id::text from idle_waiting";

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.installation().capacity().jdbc().sql(IDLE).query(String.class).list().stream()
                .map(signup -> new Finding(
                        Promise.NO_PLACE_IDLE, "sign-up " + signup, "waits although there is a place for it"));
    }
}
