package org.meedoen.signup.programme;

/**
 * How many people a change affects.
 *
 * @param mailed people whose slot moves or is cancelled
 * @param promoted at most so many waiting people get a free place, and a mail about it. Further people are promoted if one of
 *     them gives up another place in exchange.
 * @param tooMany so many more people have a place in slots that become smaller than these then have places. They keep it.
 */
public record ConcernedPeople(int mailed, int promoted, int tooMany) {

    public static final ConcernedPeople NOBODY = new ConcernedPeople(0, 0, 0);
}
