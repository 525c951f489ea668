package org.meedoen.signup.participant;

import java.util.UUID;

/** The organisers removed a participant. Published inside the transaction that does so. */
public record ParticipantRemoved(String congress, UUID participant) {}
