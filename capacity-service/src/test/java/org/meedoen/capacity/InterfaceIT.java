package org.meedoen.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.description.InterfaceDescription;

class InterfaceIT {

    @Test
    void theInterfaceIsAsItIsDescribed() throws Exception {
        try (var service = CapacityInstance.start()) {
            var generated = Http.get(service.uri("/v3/api-docs"), "Cookie", TestSessions.cookie("ADMIN"))
                    .body();
            var comparison = InterfaceDescription.compare("capacity", generated);
            assertThat(comparison.stored()).isEqualTo(comparison.described());
        }
    }
}
