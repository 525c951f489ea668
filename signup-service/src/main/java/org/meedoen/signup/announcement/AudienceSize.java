package org.meedoen.signup.announcement;

/**
 * How many a message reaches.
 *
 * @param mailboxes less than people if some share one
 * @param dutch how many of the people read Dutch
 */
public record AudienceSize(int people, int mailboxes, int dutch, int english) {}
