package org.meedoen.signup.congress;

import org.meedoen.contracts.CongressId;

/**
 * A feature's rows that belong to a congress. They are deleted in {@link org.springframework.core.annotation.Order}, as they
 * reference each other: attendance before sign-ups, these before invitations, both before participants and slots.
 */
public interface CongressDataDeleter {

    int ATTENDANCE = 0;
    int SIGNUPS = 1;
    int INVITATIONS = 2;
    int PARTICIPANTS = 3;
    int PROGRAMME = 4;
    int SIGN_INS = 5;
    int AUDIT_TRAIL = 6;

    void deleteAllOf(CongressId congress);
}
