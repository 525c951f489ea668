package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A browser knows every time zone that a congress may have: otherwise its pages fail. */
class TimeZonesIT extends BrowserTest {

    private static final String UNKNOWN = """
            zones => zones.filter(timeZone => {
                try {
                    new Intl.DateTimeFormat('nl', { timeZone });
                    return false;
                } catch {
                    return true;
                }
            })
            """;

    private final Congress congress = Congress.draft(meedoen);

    /** At the service itself, as the gateway limits how often one visitor asks. */
    private final HttpBrowser administrator =
            meedoen.administrator().browser().at("http://127.0.0.1:" + meedoen.port("signup-service"));

    @Test
    void everyZoneThatIsAcceptedIsKnownToBrowsers() {
        var accepted = ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .filter(this::isAccepted)
                .toList();
        assertThat(accepted).hasSizeGreaterThan(400).contains("Europe/Amsterdam", "Europe/Kyiv", "UTC");
        try (var device = chromium.device(PHONE)) {
            var page = open(device, "/");
            assertThat((List<?>) page.evaluate(UNKNOWN, accepted)).isEmpty();
            assertThat((List<?>) page.evaluate(UNKNOWN, List.of("UTC+18:00", "Europe/Nergenshuizen")))
                    .hasSize(2);
        }
    }

    private boolean isAccepted(String zone) {
        var answer = congress.change(administrator, Map.of("timeZone", zone));
        assertThat(answer.status()).as(zone + answer.text()).isIn(200, 400);
        return answer.status() == 200;
    }
}
