package org.meedoen.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.meedoen.gateway.visitor.Network;

class BucketsTests {

    private final Buckets<String> buckets = new Buckets<>(new Rate(1, 3));

    @Test
    void a_burst_is_served_and_then_a_pause_is_asked_for() {
        takeAll("one");
        assertThat(buckets.take("one"))
                .hasValueSatisfying(pause -> assertThat(pause).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2)));
    }

    @Test
    void each_key_has_its_own() {
        takeAll("one");
        assertThat(buckets.take("other")).isEmpty();
    }

    @Test
    void an_address_of_the_new_kind_counts_by_its_first_half() {
        assertThat(network("2001:db8:1:1::1")).isEqualTo(network("2001:db8:1:1:ffff::9"));
        assertThat(network("2001:db8:1:1::1")).isNotEqualTo(network("2001:db8:1:2::1"));
        assertThat(network("192.0.2.1")).isNotEqualTo(network("192.0.2.2"));
        assertThat(network("::ffff:192.0.2.1")).isEqualTo(network("192.0.2.1"));
    }

    private void takeAll(String key) {
        for (int taken = 0; taken < 3; taken++) {
            assertThat(buckets.take(key)).isEmpty();
        }
    }

    private static Network network(String address) {
        return Network.of(InetAddress.ofLiteral(address));
    }
}
