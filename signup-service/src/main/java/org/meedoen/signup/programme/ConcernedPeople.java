package org.meedoen.signup.programme;

/**
 * How many people a change affects.
 *
 * @param mailed people whose slot moves or is cancelled
 * @param promoted the largest number of waiting people who may get an added place
 */
public record ConcernedPeople(int mailed, int promoted) {}
