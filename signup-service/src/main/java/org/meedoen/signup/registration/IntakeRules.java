package org.meedoen.signup.registration;

import java.util.Map;
import java.util.Optional;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.participant.ActingFor;
import org.meedoen.signup.participant.Participant;

/**
 * Decides what needs no other service: for whom the request is, whether they may come on that day, whether sign-up is
 * open.
 *
 * @param places the confirmed ones among the sign-ups offered in exchange
 */
record IntakeRules(
        Map<SlotId, SlotConditions> slots,
        Map<AccountInCongress, ActingFor> mailboxes,
        Map<SignupId, SlotAndParticipant> places,
        PairRules pairs) {

    Ruling judge(SignupAttempt attempt) {
        var slot = slots.get(attempt.slotId());
        if (slot == null || !slot.congress().equals(attempt.congress())) {
            return new Ruling.Rejected(attempt, new Declined.NotFound());
        }
        return switch (ActingParticipant.of(mailboxes.get(attempt.mailbox()), attempt.participantId())) {
            case ActingParticipant.One(var participant) -> at(attempt, slot, participant);
            case ActingParticipant.Nobody(var why) -> new Ruling.Rejected(attempt, why);
        };
    }

    private Ruling at(SignupAttempt attempt, SlotConditions slot, Participant participant) {
        return Eligibility.now(slot, participant)
                .or(() -> nothingToExchange(attempt, participant))
                .<Ruling>map(why -> new Ruling.Barred(attempt, participant.id(), why))
                .orElseGet(() -> aloneOrTogether(attempt, slot, participant));
    }

    private Ruling aloneOrTogether(SignupAttempt attempt, SlotConditions slot, Participant participant) {
        return switch (pairs.partnerFor(attempt, slot, participant)) {
            case PairRules.PartnerOutcome.Alone _ -> new Ruling.Admitted(attempt, participant, null);
            case PairRules.PartnerOutcome.With(var partner) -> new Ruling.Admitted(attempt, participant, partner);
            case PairRules.PartnerOutcome.Not(var why) -> new Ruling.Barred(attempt, participant.id(), why);
        };
    }

    private Optional<Declined> nothingToExchange(SignupAttempt attempt, Participant participant) {
        if (attempt.inExchangeFor() == null) return Optional.empty();
        var place = places.get(attempt.inExchangeFor());
        return place != null
                        && place.participantId().equals(participant.id())
                        && !place.slotId().equals(attempt.slotId())
                ? Optional.empty()
                : Optional.of(new Declined.NothingToExchange());
    }
}
