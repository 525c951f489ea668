package org.meedoen.signup.participant;

import java.util.UUID;

/**
 * Whom to write to.
 *
 * @param removed the organisers took them off the list a short while ago
 */
public record Recipient(
        UUID participantId, String name, String email, String language, String congress, boolean removed) {}
