package org.meedoen.signup.privacy;

import java.util.UUID;

/** Somebody who asks what is stored about them: a mailbox, with the participants for whom it acts. */
public record Person(UUID account, String email) {}
