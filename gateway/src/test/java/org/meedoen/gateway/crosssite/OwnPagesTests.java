package org.meedoen.gateway.crosssite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnPagesTests {

    @ParameterizedTest
    @CsvSource({
        "https://meedoen.example, https://meedoen.example, true",
        "https://Meedoen.example:443/, https://meedoen.example, true",
        "https://meedoen.example:8443, https://meedoen.example:8443, true",
        "https://meedoen.example, https://meedoen.example:8443, false",
        "https://meedoen.example, http://meedoen.example, false",
        "https://meedoen.example, https://meedoen.example.kwaad.example, false",
        "https://meedoen.example, null, false"
    })
    void the_public_address_has_one_origin(URI publicUrl, String origin, boolean own) {
        assertThat(OwnPages.OfPublicAddress.of(publicUrl).include(origin, "whatever"))
                .isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:8080, true",
        "http://127.0.0.1:8080, 127.0.0.1:8080, true",
        "https://laptop.local, laptop.local, true",
        "http://localhost:3000, localhost:8080, false",
        "http://kwaad.example, localhost:8080, false",
        "http://localhost:8080,, false",
        "http://meedoen.local, gateway:8080, true"
    })
    void the_demo_is_reached_at_several_addresses(String origin, String host, boolean own) {
        var published = OwnPages.OfPublicAddress.of(URI.create("http://meedoen.local"));
        assertThat(new OwnPages.OfRequestedHost(published).include(origin, host))
                .isEqualTo(own);
    }
}
