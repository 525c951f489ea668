package org.meedoen.signup.invitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.invitation.InvitationAnswer.NotTaken;
import org.meedoen.signup.invitation.InvitationAnswer.Own;
import org.meedoen.signup.invitation.InvitationAnswer.TogetherAlready;
import org.meedoen.signup.participant.ActingFor;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.registration.Declined;
import org.meedoen.signup.registration.Obstacles;
import org.meedoen.signup.registration.Pairing;
import org.meedoen.signup.registration.SlotEntry;

/**
 * Decides whether somebody may invite a colleague for a slot, or accept.
 *
 * @param signedUp who has an active sign-up for the slot
 * @param together who agreed with somebody about the slot already
 */
record InvitationRules(SlotEntry slot, Set<UUID> signedUp, Set<UUID> together) {

    Optional<InvitationAnswer> whyNotInvite(Participant inviter) {
        return Obstacles.lasting(slot, inviter)
                .or(() -> signedUpAlready(inviter))
                .<InvitationAnswer>map(NotTaken::new)
                .or(() -> togetherAlready(inviter.id()));
    }

    Optional<InvitationAnswer> whyNotAccept(Pairing invitation, Participant accepter) {
        if (invitation.inviter().equals(accepter.id())) return Optional.of(new Own());
        if (invitation.state() != Pairing.State.OPEN) return not(new Declined.InvitationOver());
        return whyNotInvite(accepter)
                .or(() -> togetherAlready(invitation.inviter()))
                .or(() -> signedUp.contains(invitation.inviter())
                        ? not(new Declined.PartnerSignedUpAlready())
                        : Optional.empty());
    }

    /**
     * Why who holds the link is not told who made it: only who could accept is, and the two themselves.
     *
     * @param acting null: no such account
     */
    static Optional<Declined> whyNotShow(Pairing invitation, @Nullable ActingFor acting) {
        return switch (acting) {
            case null -> Optional.of(new Declined.NotFound());
            case ActingFor.MayNotTakePart _ -> Optional.of(new Declined.MayNotTakePart());
            case ActingFor.ProfileNeeded _ -> whyNotShow(invitation, List.of());
            case ActingFor.These(var participants) -> whyNotShow(invitation, participants);
        };
    }

    private static Optional<Declined> whyNotShow(Pairing invitation, List<Participant> participants) {
        return invitation.state() == Pairing.State.OPEN
                        || participants.stream().anyMatch(one -> invitation.includes(one.id()))
                ? Optional.empty()
                : Optional.of(new Declined.InvitationOver());
    }

    private Optional<Declined> signedUpAlready(Participant one) {
        return signedUp.contains(one.id()) ? Optional.of(new Declined.SignedUpAlready()) : Optional.empty();
    }

    private Optional<InvitationAnswer> togetherAlready(UUID participant) {
        return together.contains(participant) ? Optional.of(new TogetherAlready()) : Optional.empty();
    }

    private static Optional<InvitationAnswer> not(Declined why) {
        return Optional.of(new NotTaken(why));
    }
}
