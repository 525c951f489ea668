package org.meedoen.signup.invitation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.identity.Secret;
import org.meedoen.signup.invitation.persistence.InvitationRows;
import org.meedoen.signup.participant.ActingFor;
import org.meedoen.signup.participant.Mailboxes;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.participant.ParticipantRemoved;
import org.meedoen.signup.registration.ActingParticipant;
import org.meedoen.signup.registration.Declined;
import org.meedoen.signup.registration.Pairing;
import org.meedoen.signup.registration.SlotAndParticipant;
import org.meedoen.signup.registration.SlotConditions;
import org.meedoen.signup.registration.persistence.SignupRows;
import org.meedoen.signup.registration.persistence.SlotConditionRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Making, accepting and taking back invitations to sign up together. */
@Component
public class Invitations {

    private final InvitationRows invitations;
    private final Mailboxes mailboxes;
    private final SlotConditionRows slots;
    private final SignupRows signups;

    Invitations(InvitationRows invitations, Mailboxes mailboxes, SlotConditionRows slots, SignupRows signups) {
        this.invitations = invitations;
        this.mailboxes = mailboxes;
        this.slots = slots;
        this.signups = signups;
    }

    /** A new link replaces an earlier one that nobody accepted. */
    @Transactional
    public InvitationOutcome make(
            UUID account, CongressId congress, SlotId slotId, @Nullable ParticipantId participantId) {
        var slot = slots.of(List.of(slotId)).get(slotId);
        if (slot == null || !slot.congress().equals(congress)) return notFound();
        return switch (actingParticipant(account, congress, participantId)) {
            case ActingParticipant.One(var inviter) -> make(slot, inviter);
            case ActingParticipant.Nobody(var why) -> new InvitationOutcome.NotAccepted(why);
        };
    }

    private InvitationOutcome make(SlotConditions slot, Participant inviter) {
        if (!isThere(inviter, Set.of(inviter.id()))) return notFound();
        var rules = rules(slot, Set.of(inviter.id()));
        return rules.whyNotInvite(inviter).orElseGet(() -> {
            var token = Secret.token();
            var id = invitations.make(slot, inviter.id(), Secret.hash(token));
            return new InvitationOutcome.Made(invitations.seenBy(inviter.id(), id), token);
        });
    }

    /** Accepting twice is harmless. */
    @Transactional
    public InvitationOutcome accept(UUID account, String token, @Nullable ParticipantId participantId) {
        var invitation = invitations.by(Secret.hash(token)).orElse(null);
        if (invitation == null) return notFound();
        return switch (actingParticipant(account, invitation.congress(), participantId)) {
            case ActingParticipant.One(var accepter) -> accept(invitation, accepter);
            case ActingParticipant.Nobody(var why) -> new InvitationOutcome.NotAccepted(why);
        };
    }

    private InvitationOutcome accept(Pairing found, Participant accepter) {
        var slot = slots.of(List.of(found.slotId())).get(found.slotId());
        if (slot == null) return notFound();
        var both = Stream.of(found.inviter(), accepter.id()).collect(Collectors.toUnmodifiableSet());
        if (!isThere(accepter, both)) return notFound();
        var rules = rules(slot, both);
        var invitation = invitations.lock(found.invitation());
        if (isAcceptedBy(invitation, accepter)) return accepted(invitation, accepter);
        return rules.whyNotAccept(invitation, accepter).orElseGet(() -> {
            invitations.accept(invitation.invitation(), accepter.id());
            return accepted(invitation, accepter);
        });
    }

    private static boolean isAcceptedBy(Pairing invitation, Participant accepter) {
        return invitation.state() == Pairing.State.ACCEPTED && accepter.id().equals(invitation.invited());
    }

    private InvitationOutcome accepted(Pairing invitation, Participant accepter) {
        return new InvitationOutcome.Accepted(invitations.seenBy(accepter.id(), invitation.invitation()));
    }

    public Optional<OpenedInvitation> open(String token) {
        return invitations.by(Secret.hash(token)).map(found -> {
            var slot = slots.of(List.of(found.slotId())).get(found.slotId());
            return OpenedInvitation.of(found, slot == null || slot.takesNobodyAnyMore());
        });
    }

    public InviterOutcome inviter(UUID account, String token) {
        var invitation = invitations.by(Secret.hash(token)).orElse(null);
        if (invitation == null) return new InviterOutcome.NotShown(new Declined.NotFound());
        var acting = mailboxes.actingFor(account, invitation.congress()).orElse(null);
        return InvitationRules.whyNotShow(invitation, acting)
                .<InviterOutcome>map(InviterOutcome.NotShown::new)
                .orElseGet(() -> new InviterOutcome.Shown(invitations.inviter(invitation.invitation())));
    }

    /** The invitations that are still open or accepted; none if the mailbox may no longer take part. */
    public List<MyInvitation> of(UUID account, CongressId congress) {
        var takesPart = mailboxes.actingFor(account, congress).orElse(null) instanceof ActingFor.These;
        return takesPart ? invitations.ofMailbox(account, congress) : List.of();
    }

    /** By either of the two. Empty: the mailbox has no such invitation; false: it was used. */
    @Transactional
    public Optional<Boolean> takeBack(UUID account, CongressId congress, UUID id) {
        if (!invitations.concerns(account, congress, id)) return Optional.empty();
        if (invitations.lock(id).state() == Pairing.State.USED) return Optional.of(false);
        invitations.takeBack(id);
        return Optional.of(true);
    }

    /** Takes back the invitations of a removed participant. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeBack(ParticipantRemoved removed) {
        invitations.takeBackAllOf(removed.participant());
    }

    private ActingParticipant actingParticipant(
            UUID account, CongressId congress, @Nullable ParticipantId participantId) {
        return ActingParticipant.of(mailboxes.actingFor(account, congress).orElse(null), participantId);
    }

    /**
     * Whether the participant still exists. Locks all of them until the transaction ends, so that nobody else invites
     * or accepts on their behalf.
     */
    private boolean isThere(Participant one, Set<ParticipantId> all) {
        return invitations.lockParticipants(all).contains(one.id());
    }

    private InvitationRules rules(SlotConditions slot, Set<ParticipantId> participants) {
        var wishes = participants.stream()
                .map(one -> new SlotAndParticipant(slot.slotId(), one))
                .toList();
        var signedUp = signups.active(wishes).keySet().stream()
                .map(SlotAndParticipant::participantId)
                .collect(Collectors.toUnmodifiableSet());
        return new InvitationRules(slot, signedUp, invitations.agreed(slot.slotId(), participants));
    }

    private static InvitationOutcome notFound() {
        return new InvitationOutcome.NotAccepted(new Declined.NotFound());
    }
}
