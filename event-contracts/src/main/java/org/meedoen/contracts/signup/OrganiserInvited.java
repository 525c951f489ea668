package org.meedoen.contracts.signup;

import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.WireName;

/** An address was added to the organisers of a congress, and is told where to sign in. */
@WireName("meedoen.organiser.invited.v1")
public record OrganiserInvited(UUID invitationId, CongressId congress) implements NotificationEvent {}
