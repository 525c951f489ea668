package org.meedoen.signup.registration;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.participant.Participant;

/**
 * Decides who is signed up together with who asks.
 *
 * @param partners those who may take part
 */
record PairRules(Map<UUID, Pairing> pairings, Map<UUID, Participant> partners) {

    static final PairRules NOBODY = new PairRules(Map.of(), Map.of());

    sealed interface Answer {

        record Alone() implements Answer {}

        record With(Participant partner) implements Answer {}

        record Not(Declined why) implements Answer {}
    }

    Answer partnerFor(Attempt attempt, SlotEntry slot, Participant asking) {
        var together = attempt.together();
        return together == null
                ? new Answer.Alone()
                : among(pairings.get(together.invitation()), attempt, slot, asking);
    }

    private Answer among(@Nullable Pairing pairing, Attempt attempt, SlotEntry slot, Participant asking) {
        if (pairing == null || !pairing.isFor(attempt) || !pairing.includes(asking.id())) {
            return new Answer.Not(new Declined.NotFound());
        }
        return switch (pairing.state()) {
            case OPEN -> new Answer.Not(new Declined.InvitationOpen());
            case USED, TAKEN_BACK -> new Answer.Not(new Declined.InvitationOver());
            case ACCEPTED -> partner(pairing.otherThan(asking.id()), slot);
        };
    }

    private Answer partner(@Nullable UUID other, SlotEntry slot) {
        var partner = other == null ? null : partners.get(other);
        return partner == null || !partner.mayComeOn(slot.day())
                ? new Answer.Not(new Declined.PartnerCannot())
                : new Answer.With(partner);
    }
}
