package org.meedoen.signup.participant;

import java.util.UUID;

/** The organisers took somebody off their list. Published inside the transaction that does so. */
public record ParticipantRemoved(String congress, UUID participant) {}
