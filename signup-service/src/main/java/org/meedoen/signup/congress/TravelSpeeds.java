package org.meedoen.signup.congress;

/**
 * How fast participants go from one meeting point to another, in kilometres an hour. The pages estimate travel times with it.
 *
 * @param cycling 0 if there are no bicycles
 */
public record TravelSpeeds(int walking, int cycling) {

    /** The default. */
    public static final TravelSpeeds USUAL = new TravelSpeeds(5, 15);
}
