package org.meedoen.signup.registration;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import org.meedoen.contracts.SignupId;

/**
 * Generates UUIDs of version 7, so that rows stored at the same time are close together in every index. The ids do not
 * decide who comes first; the order of receipt does.
 */
final class SignupIds {

    private static final TimeBasedEpochRandomGenerator IDS = Generators.timeBasedEpochRandomGenerator();

    private SignupIds() {}

    static SignupId next() {
        return new SignupId(IDS.generate());
    }
}
