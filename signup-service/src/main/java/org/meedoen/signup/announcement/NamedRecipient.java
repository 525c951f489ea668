package org.meedoen.signup.announcement;

import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;

/**
 * Who gets a message, as organisers see them.
 *
 * @param name empty: no longer on the list
 */
public record NamedRecipient(
        ParticipantId participantId, String name, @Nullable String organisation, String language) {}
