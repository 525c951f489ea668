package org.meedoen.signup.invitation;

import org.meedoen.signup.registration.Declined;

/** The outcome of inviting or accepting. */
public sealed interface InvitationOutcome {

    /** @param token of the link; it is only returned here */
    record Made(MyInvitation invitation, String token) implements InvitationOutcome {}

    record Accepted(MyInvitation invitation) implements InvitationOutcome {}

    record NotAccepted(Declined why) implements InvitationOutcome {}

    /** The invitation is their own. */
    record Own() implements InvitationOutcome {}

    /** One of the two already has an agreement for this slot. */
    record TogetherAlready() implements InvitationOutcome {}
}
