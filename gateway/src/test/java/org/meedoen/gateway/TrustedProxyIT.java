package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "meedoen.visitor.trusted-proxies=127.0.0.0/8, ::1, 10.0.0.0/8",
            "meedoen.limits.address.per-second=1",
            "meedoen.limits.address.burst=2"
        })
class TrustedProxyIT extends GatewayWithBackends {

    private static final String PATH = "/api/v1/congresses/utrecht";

    @Test
    void the_client_address_is_taken_from_a_trusted_proxy() {
        visitor()
                .with("X-Forwarded-For", "6.6.6.6, 203.0.113.9, 10.1.1.1")
                .with("X-Forwarded-Proto", "https")
                .get(PATH);
        assertThat(SIGNUP.last(PATH).header("X-Forwarded-For")).isEqualTo("203.0.113.9");
        assertThat(SIGNUP.last(PATH).header("X-Forwarded-Proto")).isEqualTo("https");
    }

    @Test
    void limits_count_the_address_behind_the_proxy() {
        exhaust("198.51.100.1");
        assertThat(from("198.51.100.1")).isEqualTo(429);
        assertThat(from("198.51.100.2")).isEqualTo(200);
    }

    @Test
    void an_ipv6_address_counts_as_its_network() {
        exhaust("2001:db8:1:1::1");
        assertThat(from("2001:db8:1:1:9999::2")).isEqualTo(429);
        assertThat(from("2001:db8:1:2::1")).isEqualTo(200);
    }

    private void exhaust(String address) {
        for (int request = 0; request < 3; request++) {
            from(address);
        }
    }

    private int from(String address) {
        return visitor().with("X-Forwarded-For", address).get(PATH).statusCode();
    }
}
