package org.meedoen.signup.registration;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.participant.Participant;

/**
 * Finds the partner for a request.
 *
 * @param partners the partners who may take part
 */
record PairRules(Map<UUID, Pairing> pairings, Map<ParticipantId, Participant> partners) {

    static final PairRules NOBODY = new PairRules(Map.of(), Map.of());

    sealed interface PartnerOutcome {

        record Alone() implements PartnerOutcome {}

        record With(Participant partner) implements PartnerOutcome {}

        record Not(Declined why) implements PartnerOutcome {}
    }

    PartnerOutcome partnerFor(SignupAttempt attempt, SlotConditions slot, Participant asking) {
        var together = attempt.together();
        return together == null
                ? new PartnerOutcome.Alone()
                : among(pairings.get(together.invitation()), attempt, slot, asking);
    }

    private PartnerOutcome among(
            @Nullable Pairing pairing, SignupAttempt attempt, SlotConditions slot, Participant asking) {
        if (pairing == null || !pairing.isFor(attempt) || !pairing.includes(asking.id())) {
            return new PartnerOutcome.Not(new Declined.NotFound());
        }
        return switch (pairing.state()) {
            case OPEN -> new PartnerOutcome.Not(new Declined.InvitationOpen());
            case USED, TAKEN_BACK -> new PartnerOutcome.Not(new Declined.InvitationOver());
            case ACCEPTED -> partner(pairing.otherThan(asking.id()), slot);
        };
    }

    private PartnerOutcome partner(@Nullable ParticipantId other, SlotConditions slot) {
        var partner = other == null ? null : partners.get(other);
        return partner == null || !partner.mayComeOn(slot.day())
                ? new PartnerOutcome.Not(new Declined.PartnerCannot())
                : new PartnerOutcome.With(partner);
    }
}
