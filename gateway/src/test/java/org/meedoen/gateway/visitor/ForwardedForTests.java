package org.meedoen.gateway.visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForwardedForTests {

    private final TrustedProxies proxies = new TrustedProxies(List.of("10.0.0.0/8", " 192.0.2.7 ", "", "fd00::/8"));
    private final ForwardedFor forwardedFor = new ForwardedFor(proxies);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.5 | 198.51.100.1                         | 203.0.113.5
            10.0.0.1    | 198.51.100.1                         | 198.51.100.1
            10.0.0.1    | 6.6.6.6, 198.51.100.1, 192.0.2.7     | 198.51.100.1
            10.0.0.1    | 10.0.0.3, 10.0.0.2                   | 10.0.0.3
            10.0.0.1    | 198.51.100.1:4711                    | 198.51.100.1
            10.0.0.1    | 6.6.6.6, onzin                       | 10.0.0.1
            10.0.0.1    | [2001:db8::1]:4711                   | 2001:db8:0:0:0:0:0:1
            fd00::1     | 2001:db8::1                          | 2001:db8:0:0:0:0:0:1
            10.0.0.1    | kwaad.example                        | 10.0.0.1
            10.0.0.1    | ''                                   | 10.0.0.1
            """)
    void the_client_is_the_last_untrusted_address(String peer, String header, String visitor) {
        var found = forwardedFor.visitor(InetAddress.ofLiteral(peer), List.of(header));
        assertThat(found.getHostAddress()).isEqualTo(visitor);
    }

    @Test
    void several_headers_are_one_chain() {
        var found =
                forwardedFor.visitor(InetAddress.ofLiteral("10.0.0.1"), List.of("6.6.6.6, 198.51.100.1", "10.0.0.2"));
        assertThat(found.getHostAddress()).isEqualTo("198.51.100.1");
    }

    @Test
    void no_proxy_is_trusted_by_default() {
        assertThat(new TrustedProxies(List.of("")).include(InetAddress.getLoopbackAddress()))
                .isFalse();
    }

    @Test
    void an_invalid_network_is_refused() {
        assertThatThrownBy(() -> new TrustedProxies(List.of("proxy.example")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
