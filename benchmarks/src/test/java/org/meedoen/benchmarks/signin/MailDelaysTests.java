package org.meedoen.benchmarks.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailDelaysTests {

    private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void onlyRequestsInTheIntervalCount() {
        var delays = new MailDelays(
                Map.of(
                        "before@a.example",
                        NOON.minusSeconds(1),
                        "in@a.example",
                        NOON,
                        "after@a.example",
                        NOON.plusSeconds(9)),
                Map.of("before@a.example", NOON.plusSeconds(60), "in@a.example", NOON.plusMillis(250)));
        var millis = delays.between(NOON, NOON.plusSeconds(9));
        assertThat(millis.getTotalCount()).isEqualTo(1);
        assertThat(millis.getMaxValue()).isEqualTo(250);
    }

    @Test
    void aMissingMailAndAnEmptyIntervalGiveNoResult() {
        var delays = new MailDelays(Map.of("in@a.example", NOON), Map.of());
        assertThatThrownBy(() -> delays.between(NOON, NOON.plusSeconds(1))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> delays.between(NOON.plusSeconds(1), NOON.plusSeconds(2)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void timeAndAddressOfAMailComeFromItsFile() throws IOException {
        arrive(
                "1790000000000001",
                "From: Meting <a@b.example>\r\nTo: Anna <anna@a.example>\r\n\r\nTo: bo@a.example\r\n");
        arrive("1790000000000009", "To: anna@a.example\r\n\r\nagain\r\n");
        arrive("1780000000000000", "To: former@a.example\r\n\r\n\r\n");
        var at = Instant.ofEpochSecond(1_790_000_000, 1_000);
        assertThat(new MailArrivals(folder).since(at.minusSeconds(1))).containsExactly(Map.entry("anna@a.example", at));
    }

    private void arrive(String micros, String mail) throws IOException {
        Files.writeString(folder.resolve(micros + ".eml"), mail);
    }
}
