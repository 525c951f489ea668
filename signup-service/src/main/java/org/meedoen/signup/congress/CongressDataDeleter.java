package org.meedoen.signup.congress;

import org.meedoen.contracts.CongressId;

/**
 * A feature's rows that belong to a congress. They are deleted in {@link org.springframework.core.annotation.Order}, as they
 * reference each other: attendance before sign-ups, these before invitations, all of them, announcements, calendars,
 * favourites and reminders before participants and slots.
 */
public interface CongressDataDeleter {

    int ATTENDANCE = 0;
    int SIGNUPS = 1;
    int INVITATIONS = 2;
    int ANNOUNCEMENTS = 3;
    int CALENDARS = 4;
    int FAVOURITES = 5;
    int REMINDERS = 6;
    int PARTICIPANTS = 7;
    int PROGRAMME = 8;
    int SIGN_INS = 9;
    int AUDIT_TRAIL = 10;

    void deleteAllOf(CongressId congress);
}
