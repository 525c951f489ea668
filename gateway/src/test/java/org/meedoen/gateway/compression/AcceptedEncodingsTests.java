package org.meedoen.gateway.compression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedEncodingsTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            gzip, deflate, br, zstd   | br, gzip
            gzip                      | gzip
            GZIP ;q=0.5 , bR;Q=1      | br, gzip
            br;q=0, gzip;q=0.001      | gzip
            br;q=1.000, gzip;q=0.000  | br
            gzip;q=0                  | ''
            *                         | gzip
            *;q=0                     | ''
            *, gzip;q=0               | ''
            *;q=0.1, br               | br, gzip
            *5                        | ''
            snappy, zstd, deflate     | ''
            identity                  | ''
            gzip;q=x, br;q=2          | ''
            gzip;level=9              | ''
            abracadabra               | ''
            ;;q=gzip,,;               | ''
            """)
    void onlyWhatAClientCanReadAndMeedoenHasIsAccepted(String asked, String accepted) {
        assertThat(AcceptedEncodings.in(List.of(asked))).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"gzip, br", "br, gzip"})
    void severalHeadersAreOneList(String first, String second) {
        assertThat(AcceptedEncodings.in(List.of(first, second))).isEqualTo("br, gzip");
    }
}
