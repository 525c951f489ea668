package org.meedoen.signup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.description.InterfaceDescription;

class InterfaceIT {

    @Test
    void theInterfaceIsAsItIsDescribed() {
        var generated = Town.administrator().get("/v3/api-docs").body();
        var comparison = InterfaceDescription.compare("signup", generated);
        assertThat(comparison.stored()).isEqualTo(comparison.described());
    }
}
