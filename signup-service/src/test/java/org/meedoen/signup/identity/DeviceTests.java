package org.meedoen.signup.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 Edg/142.0 | Edge | Windows
            Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 | Chrome | Linux
            Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/130.0 Mobile Safari/537.36 | Samsung Internet | Android
            Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/26.0 Safari/605.1.15 | Safari | macOS
            Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 CriOS/142.0 Mobile Safari/604.1 | Chrome | iPhone
            Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 FxiOS/145.0 Mobile Safari/605.1.15 | Firefox | iPad
            Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36 OPR/120.0 | Opera | ChromeOS
            Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0 | Firefox | Windows
            """)
    void aDeviceIsKnownByTheNamesItsOwnerKnows(String userAgent, String browser, String system) {
        assertThat(Device.of(userAgent)).isEqualTo(new Device(browser, system));
    }

    @Test
    void ofWhatIsUnknownNothingIsKept() {
        assertThat(Device.of("my-script/1.0 (jan@gemeente.example)")).isEqualTo(new Device(null, null));
        assertThat(Device.of(null)).isEqualTo(new Device(null, null));
    }
}
