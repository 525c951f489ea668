package org.meedoen.signup.registration;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows who agreed to sign up together. */
public interface Pairings {

    /** By invitation. Until the transaction ends nobody else uses or changes these. Unknown ones are left out. */
    Map<UUID, Pairing> lock(Collection<UUID> invitations);
}
