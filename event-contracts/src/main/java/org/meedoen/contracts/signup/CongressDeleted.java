package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.WireName;

/**
 * The congress was deleted, and its slug cannot be used again. This is the last event of the congress on both topics. Consumers
 * skip any later event of it.
 */
@WireName("meedoen.congress.deleted.v1")
public record CongressDeleted(CongressId congress) implements SignupEvent, NotificationEvent {}
