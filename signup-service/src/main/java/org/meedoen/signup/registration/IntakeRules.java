package org.meedoen.signup.registration;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.participant.ActingFor;
import org.meedoen.signup.participant.Participant;

/**
 * Decides what needs no other service: who asks, whether they may come that day, whether sign-up is open.
 *
 * @param places the confirmed sign-ups among those offered in exchange
 */
record IntakeRules(
        Map<UUID, SlotEntry> slots,
        Map<AccountInCongress, ActingFor> mailboxes,
        Map<UUID, SlotOfParticipant> places,
        PairRules pairs) {

    Ruling judge(Attempt attempt) {
        var slot = slots.get(attempt.slotId());
        if (slot == null || !slot.congress().equals(attempt.congress())) {
            return new Ruling.Rejected(attempt, new Declined.NotFound());
        }
        return switch (ForWhom.of(mailboxes.get(attempt.mailbox()), attempt.participantId())) {
            case ForWhom.One(var participant) -> at(attempt, slot, participant);
            case ForWhom.Nobody(var why) -> new Ruling.Rejected(attempt, why);
        };
    }

    private Ruling at(Attempt attempt, SlotEntry slot, Participant participant) {
        return Obstacles.now(slot, participant)
                .or(() -> nothingToExchange(attempt, participant))
                .<Ruling>map(why -> new Ruling.Barred(attempt, participant.id(), why))
                .orElseGet(() -> aloneOrTogether(attempt, slot, participant));
    }

    private Ruling aloneOrTogether(Attempt attempt, SlotEntry slot, Participant participant) {
        return switch (pairs.partnerFor(attempt, slot, participant)) {
            case PairRules.Answer.Alone _ -> new Ruling.Admitted(attempt, participant, null);
            case PairRules.Answer.With(var partner) -> new Ruling.Admitted(attempt, participant, partner);
            case PairRules.Answer.Not(var why) -> new Ruling.Barred(attempt, participant.id(), why);
        };
    }

    private Optional<Declined> nothingToExchange(Attempt attempt, Participant participant) {
        if (attempt.inExchangeFor() == null) return Optional.empty();
        var place = places.get(attempt.inExchangeFor());
        return place != null
                        && place.participantId().equals(participant.id())
                        && !place.slotId().equals(attempt.slotId())
                ? Optional.empty()
                : Optional.of(new Declined.NothingToExchange());
    }
}
