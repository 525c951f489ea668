package org.meedoen.signup.invitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.invitation.InvitationOutcome.NotAccepted;
import org.meedoen.signup.invitation.InvitationOutcome.Own;
import org.meedoen.signup.invitation.InvitationOutcome.TogetherAlready;
import org.meedoen.signup.participant.ActingFor;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.registration.Declined;
import org.meedoen.signup.registration.Eligibility;
import org.meedoen.signup.registration.Pairing;
import org.meedoen.signup.registration.SlotConditions;

/**
 * Decides whether a participant may invite a colleague for a slot, or accept.
 *
 * @param signedUp participants with an active sign-up for the slot
 * @param together participants with an accepted invitation for the slot
 */
record InvitationRules(SlotConditions slot, Set<ParticipantId> signedUp, Set<ParticipantId> together) {

    Optional<InvitationOutcome> whyNotInvite(Participant inviter) {
        return Eligibility.lasting(slot, inviter)
                .or(() -> signedUpAlready(inviter))
                .<InvitationOutcome>map(NotAccepted::new)
                .or(() -> togetherAlready(inviter.id()));
    }

    Optional<InvitationOutcome> whyNotAccept(Pairing invitation, Participant accepter) {
        if (invitation.inviter().equals(accepter.id())) return Optional.of(new Own());
        if (invitation.state() != Pairing.State.OPEN) return not(new Declined.InvitationOver());
        return whyNotInvite(accepter)
                .or(() -> togetherAlready(invitation.inviter()))
                .or(() -> signedUp.contains(invitation.inviter())
                        ? not(new Declined.PartnerSignedUpAlready())
                        : Optional.empty());
    }

    /**
     * Why the inviter is not shown: only people who could accept, and the two themselves, see the name.
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

    private Optional<InvitationOutcome> togetherAlready(ParticipantId participant) {
        return together.contains(participant) ? Optional.of(new TogetherAlready()) : Optional.empty();
    }

    private static Optional<InvitationOutcome> not(Declined why) {
        return Optional.of(new NotAccepted(why));
    }
}
