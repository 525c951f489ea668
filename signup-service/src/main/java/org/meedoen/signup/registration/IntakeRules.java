package org.meedoen.signup.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.participant.ActingFor;
import org.meedoen.signup.participant.Participant;

/**
 * Decides what needs no other service: who asks, whether they may come that day, whether sign-up is open.
 *
 * @param places the confirmed sign-ups among those offered in exchange
 */
record IntakeRules(
        Map<UUID, SlotEntry> slots, Map<AccountInCongress, ActingFor> mailboxes, Map<UUID, SlotOfParticipant> places) {

    Ruling judge(Attempt attempt) {
        var slot = slots.get(attempt.slotId());
        var acting = mailboxes.get(attempt.mailbox());
        if (slot == null || acting == null || !slot.congress().equals(attempt.congress())) {
            return new Ruling.Rejected(attempt, new Declined.NotFound());
        }
        return switch (acting) {
            case ActingFor.These these -> amongThese(attempt, slot, these.participants());
            case ActingFor.ProfileNeeded _ -> withoutParticipant(attempt, new Declined.ProfileNeeded());
            case ActingFor.MayNotTakePart _ -> withoutParticipant(attempt, new Declined.MayNotTakePart());
        };
    }

    private Ruling amongThese(Attempt attempt, SlotEntry slot, List<Participant> participants) {
        if (attempt.participantId() == null && participants.size() > 1) {
            return new Ruling.Rejected(attempt, new Declined.ChooseParticipant());
        }
        return chosen(attempt.participantId(), participants)
                .map(participant -> at(attempt, slot, participant))
                .orElseGet(() -> new Ruling.Rejected(attempt, new Declined.NotFound()));
    }

    private static Optional<Participant> chosen(@Nullable UUID wanted, List<Participant> participants) {
        return participants.stream()
                .filter(one -> wanted == null || one.id().equals(wanted))
                .findFirst();
    }

    private static Ruling withoutParticipant(Attempt attempt, Declined why) {
        return new Ruling.Rejected(attempt, attempt.participantId() == null ? why : new Declined.NotFound());
    }

    private Ruling at(Attempt attempt, SlotEntry slot, Participant participant) {
        return obstacle(slot, participant)
                .or(() -> nothingToExchange(attempt, participant))
                .<Ruling>map(why -> new Ruling.Barred(attempt, participant.id(), why))
                .orElseGet(() -> new Ruling.Admitted(attempt, participant));
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

    private static Optional<Declined> obstacle(SlotEntry slot, Participant participant) {
        if (slot.cancelled()) return Optional.of(new Declined.SlotCancelled());
        if (!participant.mayComeOn(slot.day())) return Optional.of(new Declined.NotTheirDay(slot.day()));
        if (slot.opensLater()) return Optional.of(new Declined.NotOpenYet(slot.opensAt(), slot.zone()));
        if (slot.isClosed()) return Optional.of(new Declined.Closed(slot.closesAt(), slot.zone()));
        return Optional.empty();
    }
}
