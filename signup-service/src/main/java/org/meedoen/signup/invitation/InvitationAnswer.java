package org.meedoen.signup.invitation;

import org.meedoen.signup.registration.Declined;

/** What somebody who invites, or accepts, is told. */
public sealed interface InvitationAnswer {

    /** @param token opens it; it is told this once */
    record Made(MyInvitation invitation, String token) implements InvitationAnswer {}

    record Accepted(MyInvitation invitation) implements InvitationAnswer {}

    record NotTaken(Declined why) implements InvitationAnswer {}

    /** Nobody goes together with themselves. */
    record Own() implements InvitationAnswer {}

    /** One of them agreed with somebody else for this slot. */
    record TogetherAlready() implements InvitationAnswer {}
}
