package org.meedoen.signup.congress;

/**
 * A feature's rows about a congress. They are deleted in {@link org.springframework.core.annotation.Order}, as they refer to one
 * another: sign-ups before invitations, both before participants and slots.
 */
public interface BelongsToCongress {

    int SIGNUPS = 1;
    int INVITATIONS = 2;
    int PARTICIPANTS = 3;
    int PROGRAMME = 4;
    int SIGN_INS = 5;

    void deleteAllOf(String congress);
}
