package org.meedoen.description.rights;

import java.util.Locale;

/** A column of the page of rights. */
public enum CallerKind {
    ANONYMOUS,
    /** Takes part in the congress of the request. */
    PARTICIPANT,
    /** Takes part in another congress, and may not in this one. */
    OTHER_PARTICIPANT,
    /** Organises the congress of the request. */
    ORGANISER,
    /** Organises another congress. */
    OTHER_ORGANISER,
    ADMINISTRATOR,
    /** Has the token that services show each other, and no session. */
    SERVICE,
    /** An administrator whose session was ended, with the cookie of that session. */
    ENDED_SESSION;

    /** As the page has it. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
