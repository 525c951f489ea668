package org.meedoen.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.meedoen.gateway.visitor.VisitorNetwork;

class TokenBucketsTests {

    private final TokenBuckets<String> buckets = new TokenBuckets<>(new Rate(1, 3));

    @Test
    void a_burst_is_served_and_further_requests_have_to_wait() {
        takeAll("one");
        assertThat(buckets.take("one"))
                .hasValueSatisfying(pause -> assertThat(pause).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2)));
    }

    @Test
    void each_key_has_its_own_bucket() {
        takeAll("one");
        assertThat(buckets.take("other")).isEmpty();
    }

    @Test
    void an_ipv6_address_counts_by_its_first_64_bits() {
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

    private static VisitorNetwork network(String address) {
        return VisitorNetwork.of(InetAddress.ofLiteral(address));
    }
}
