package org.meedoen.notification.mail;

import java.util.List;
import org.meedoen.contracts.SlotId;

/** A day of a congress, and those who still have something ahead on it. */
record DayToRemind(SlotFacts.Congress congress, List<Reader> readers) {

    /**
     * @param slotIds of their places, in order of time
     * @param optOut with which they decline further reminders
     */
    record Reader(Recipient recipient, List<SlotId> slotIds, String optOut) {

        /** Without the opt-out, so that it gets into no log. */
        @Override
        public String toString() {
            return "Reader[" + recipient + "]";
        }
    }
}
