package org.meedoen.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.meedoen.description.rights.CallerKind;
import org.meedoen.description.rights.Rights;

class RightsIT {

    @Test
    void eachKindOfCallerGetsWhatThePageOfRightsSays() throws InterruptedException {
        try (var requests = new RightsRequests()) {
            var compared = Rights.compare("signup", EnumSet.allOf(CallerKind.class), requests::status);
            assertThat(compared.answered()).isEqualTo(compared.promised());
        }
    }
}
