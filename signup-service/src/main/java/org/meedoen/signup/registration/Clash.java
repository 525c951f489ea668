package org.meedoen.signup.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.ZoneId;
import org.meedoen.contracts.SlotId;

/** The slot that conflicts with another. */
public record Clash(
        SlotId slotId,
        Title title,
        Instant start,
        Instant end,
        @JsonIgnore ZoneId zone) {

    public record Title(String nl, String en) {

        public String in(String language) {
            return language.equals("en") ? en : nl;
        }
    }
}
