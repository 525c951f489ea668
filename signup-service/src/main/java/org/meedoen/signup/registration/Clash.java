package org.meedoen.signup.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** The slot that conflicts with another. */
public record Clash(
        UUID slotId,
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
