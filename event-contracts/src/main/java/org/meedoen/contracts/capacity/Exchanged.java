package org.meedoen.contracts.capacity;

import java.util.UUID;

/**
 * The sign-up that lost its place in the same decision, because another was wanted more.
 *
 * @param decision that sign-up's own next number
 */
public record Exchanged(UUID signupId, UUID slotId, int decision) {}
