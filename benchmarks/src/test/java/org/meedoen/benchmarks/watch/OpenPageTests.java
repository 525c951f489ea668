package org.meedoen.benchmarks.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class OpenPageTests {

    private static final UUID ONE = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    private final OpenPage page = new OpenPage(new ParsedMessages(), 30);

    @Test
    void isCompleteWhenTheSlotsTogetherHoldEverybody() {
        page.take(message(ONE, 10), 1);
        page.take(message(OTHER, 19), 2);
        assertThat(page.complete()).isFalse();
        page.take(message(OTHER, 20), 7);
        assertThat(page.complete()).isTrue();
        assertThat(page.nanosAfter(3)).isEqualTo(4);
    }

    @Test
    void aMessageMayArriveInPieces() {
        var message = message(ONE, 30);
        for (var i = 0; i < message.length(); i++) {
            assertThat(page.complete()).isFalse();
            page.take(message.substring(i, i + 1), i);
        }
        assertThat(page.complete()).isTrue();
    }

    @Test
    void severalMessagesMayArriveAtOnce() {
        page.take(":\n\n" + message(ONE, 10) + message(OTHER, 20), 5);
        assertThat(page.complete()).isTrue();
    }

    @Test
    void aPageThatIsCompleteBeforeTheLastDecisionHasNoDelay() {
        page.take(message(ONE, 30), 5);
        assertThat(page.nanosAfter(9)).isZero();
    }

    private static String message(UUID slot, int confirmed) {
        return "event: availability\ndata: {\"slots\":[{\"slotId\":\"" + slot + "\",\"capacity\":40,\"confirmed\":"
                + confirmed + ",\"waiting\":0,\"cancelled\":false,\"version\":3}]}\n\n";
    }
}
