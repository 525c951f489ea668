package org.meedoen.signup.programme;

/**
 * How many people a change affects.
 *
 * @param mailed people whose slot moves or is cancelled
 * @param promoted at most so many waiting people get a free place, and a mail about it. Further people are promoted if one of
 *     them gives up another place in exchange.
 */
public record ConcernedPeople(int mailed, int promoted) {

    public static final ConcernedPeople NOBODY = new ConcernedPeople(0, 0);
}
