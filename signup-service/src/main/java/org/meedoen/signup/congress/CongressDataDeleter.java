package org.meedoen.signup.congress;

import org.meedoen.contracts.CongressId;

/**
 * A feature's rows that belong to a congress. They are deleted in {@link org.springframework.core.annotation.Order}, as they
 * reference each other: attendance before sign-ups, these before invitations, all of them, announcements, calendars and
 * favourites before participants and slots.
 */
public interface CongressDataDeleter {

    int ATTENDANCE = 0;
    int SIGNUPS = 1;
    int INVITATIONS = 2;
    int ANNOUNCEMENTS = 3;
    int CALENDARS = 4;
    int FAVOURITES = 5;
    int PARTICIPANTS = 6;
    int PROGRAMME = 7;
    int SIGN_INS = 8;
    int AUDIT_TRAIL = 9;

    void deleteAllOf(CongressId congress);
}
