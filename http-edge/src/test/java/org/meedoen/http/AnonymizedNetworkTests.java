package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnonymizedNetworkTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
            203.0.113.77              | 203.0.113.0/24
            127.0.0.1                 | 127.0.0.0/24
            ::ffff:203.0.113.77       | 203.0.113.0/24
            2001:db8:12:34::5         | 2001:db8:12:0:0:0:0:0/48
            2001:db8:12:ffff:1:2:3:4  | 2001:db8:12:0:0:0:0:0/48
            nonsense                  | unknown
            naam@gemeente.example     | unknown
            '1.2.3.4, 5.6.7.8'        | unknown
            """, delimiter = '|')
    void anAddressIsKnownByItsNetworkOnly(String address, String network) {
        assertThat(AnonymizedNetwork.of(address)).hasToString(network);
    }
}
