package org.meedoen.signup.calendar;

import org.meedoen.contracts.ParticipantId;

/** Whose calendar it is, and the language of that participant. */
public record CalendarOwner(ParticipantId participant, String language) {

    boolean readsEnglish() {
        return language.equals("en");
    }
}
