package org.meedoen.contracts.signup;

import org.meedoen.contracts.WireName;

/**
 * Nothing of the congress is kept any more, and its slug is not used again: whatever else comes of it changes nothing. It is told
 * on both topics, on each as the last event of the congress.
 */
@WireName("meedoen.congress.deleted.v1")
public record CongressDeleted(String congress) implements SignupEvent, NotificationEvent {}
