package org.meedoen.signup.programme;

/**
 * How many people a change affects.
 *
 * @param mailed people whose slot moves or is cancelled
 * @param promoted the largest number of waiting people who may get a place, and a mail about it
 */
public record ConcernedPeople(int mailed, int promoted) {

    public static final ConcernedPeople NOBODY = new ConcernedPeople(0, 0);
}
