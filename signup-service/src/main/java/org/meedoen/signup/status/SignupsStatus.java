package org.meedoen.signup.status;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.Outbox;

/**
 * The broken promises about the sign-ups of a congress; all zero if none is.
 *
 * @param decided received decisions about which a mail is sent
 * @param outbox events that are not published yet
 * @param deadLetters their number by topic; left out if Kafka does not answer
 */
public record SignupsStatus(
        int lost,
        int twice,
        int decided,
        List<SlotCount> slots,
        Outbox.Backlog outbox,
        @Nullable Map<String, Long> deadLetters) {

    static SignupsStatus of(List<SlotCount> slots, Outbox.Backlog outbox, @Nullable Map<String, Long> deadLetters) {
        return new SignupsStatus(
                slots.stream().mapToInt(SlotCount::lost).sum(),
                slots.stream().mapToInt(SlotCount::twice).sum(),
                slots.stream().mapToInt(SlotCount::decided).sum(),
                slots,
                outbox,
                deadLetters);
    }
}
