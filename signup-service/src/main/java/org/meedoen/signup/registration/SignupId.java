package org.meedoen.signup.registration;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import java.util.UUID;

/**
 * UUIDs of version 7: what is stored at the same time stands together in the indexes of all who store it. They say nothing
 * about who comes first; the order of receipt does.
 */
final class SignupId {

    private static final TimeBasedEpochRandomGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    private SignupId() {}

    static UUID next() {
        return IDS.generate();
    }
}
