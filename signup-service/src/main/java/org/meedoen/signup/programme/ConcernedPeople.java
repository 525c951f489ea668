package org.meedoen.signup.programme;

/**
 * How many people hear of a change.
 *
 * @param mailed because something they signed up for moves or is called off
 * @param promoted who wait and may get one of the places that come; at most so many
 */
public record ConcernedPeople(int mailed, int promoted) {}
