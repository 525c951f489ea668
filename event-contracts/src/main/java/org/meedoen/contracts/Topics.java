package org.meedoen.contracts;

/** The topics and what their records are keyed by; order holds per key. */
public final class Topics {

    /** {@link org.meedoen.contracts.signup.SignupEvent}, keyed by congress. */
    public static final String SIGNUPS = "meedoen.signups";

    /** {@link org.meedoen.contracts.capacity.PlaceEvent}, keyed by congress. */
    public static final String PLACES = "meedoen.places";

    /** {@link org.meedoen.contracts.capacity.AvailabilityEvent}, keyed by slot; compacted. */
    public static final String AVAILABILITY = "meedoen.availability";

    /** {@link org.meedoen.contracts.signup.NotificationEvent}, keyed by sign-in, by announcement, or by congress when it is deleted. */
    public static final String NOTIFICATIONS = "meedoen.notifications";

    private Topics() {}
}
