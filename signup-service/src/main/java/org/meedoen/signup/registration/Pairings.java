package org.meedoen.signup.registration;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Finds pairs that agreed to sign up together. */
public interface Pairings {

    /** Locks these invitations until the transaction ends. Unknown ones are left out. */
    Map<UUID, Pairing> lock(Collection<UUID> invitations);
}
