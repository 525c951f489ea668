package org.meedoen.signup.invitation;

import org.meedoen.signup.registration.Declined;

/** What who holds a link is told of the person who made it. */
public sealed interface InviterAnswer {

    record Shown(MyInvitation.Colleague inviter) implements InviterAnswer {}

    record NotShown(Declined why) implements InviterAnswer {}
}
