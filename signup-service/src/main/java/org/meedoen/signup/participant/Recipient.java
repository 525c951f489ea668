package org.meedoen.signup.participant;

import java.util.UUID;

/**
 * The recipient of a mail.
 *
 * @param removed recently removed by the organisers
 */
public record Recipient(
        UUID participantId, String name, String email, String language, String congress, boolean removed) {}
