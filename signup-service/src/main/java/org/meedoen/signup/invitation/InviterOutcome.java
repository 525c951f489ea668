package org.meedoen.signup.invitation;

import org.meedoen.signup.registration.Declined;

/** What the holder of a link sees of the inviter. */
public sealed interface InviterOutcome {

    record Shown(MyInvitation.Colleague inviter) implements InviterOutcome {}

    record NotShown(Declined why) implements InviterOutcome {}
}
