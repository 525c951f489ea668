package org.meedoen.signup.status;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.messaging.Outbox;

/**
 * What is wrong with the sign-ups of a congress: nothing, if all is well.
 *
 * @param decided decisions that came back and are mailed about
 * @param outbox events that are not published yet
 * @param putAside events that could not be handled, by topic; left out when Kafka does not say
 */
public record SignupsStatus(
        int lost,
        int twice,
        int decided,
        List<SlotCount> slots,
        Outbox.Backlog outbox,
        @Nullable Map<String, Long> putAside) {

    static SignupsStatus of(List<SlotCount> slots, Outbox.Backlog outbox, @Nullable Map<String, Long> putAside) {
        return new SignupsStatus(
                slots.stream().mapToInt(SlotCount::lost).sum(),
                slots.stream().mapToInt(SlotCount::twice).sum(),
                slots.stream().mapToInt(SlotCount::decided).sum(),
                slots,
                outbox,
                putAside);
    }
}
