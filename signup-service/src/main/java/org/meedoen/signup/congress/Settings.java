package org.meedoen.signup.congress;

import java.util.List;

/** All that can be set of a congress. Whether it is published is not a setting. */
public record Settings(Congress congress, List<String> organisers) {

    public Settings {
        organisers = List.copyOf(organisers);
    }
}
