package org.meedoen.capacity.allocation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.AssignmentRequested.InsteadOf;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.CompanionRequested;
import org.meedoen.contracts.signup.CongressDeleted;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.contracts.signup.ParticipantDaysChanged;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.PublicationChanged;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SetAsideEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupRequested.Partner;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotBegun;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;

/**
 * The sign-ups, slots and participants that a batch of events refers to. They have to be loaded before the batch is
 * decided.
 */
public record BatchScope(Set<SignupId> signups, Set<SlotId> slots, Set<ParticipantId> participants) {

    public static BatchScope by(Collection<? extends SignupEvent> events) {
        var scope = new BatchScope(new HashSet<>(), new HashSet<>(), new HashSet<>());
        events.forEach(scope::add);
        return scope;
    }

    private void add(SignupEvent event) {
        switch (event) {
            case SignupRequested e -> {
                add(e.signupId(), e.slotId(), e.participantId());
                if (e.partner() instanceof Partner other) {
                    add(other.signupId(), e.slotId(), other.participantId());
                }
            }
            case AssignmentRequested e -> {
                add(e.signupId(), e.slotId(), e.participantId());
                if (e.insteadOf() instanceof InsteadOf former) {
                    add(former.signupId(), e.slotId(), former.participantId());
                }
            }
            case CompanionRequested e -> add(e.signupId(), e.slotId(), e.participantId());
            case SignupWithdrawn e -> add(e.signupId(), e.slotId(), e.participantId());
            case SlotScheduled e -> slots.add(e.slot().slotId());
            case SlotChanged e -> slots.add(e.slot().slotId());
            case SlotCancelled e -> slots.add(e.slotId());
            case PromotionEnded e -> slots.add(e.slotId());
            case QuotaEnded e -> slots.add(e.slotId());
            case SetAsideEnded e -> slots.add(e.slotId());
            case SlotBegun e -> slots.add(e.slotId());
            case ParticipantDaysChanged e -> participants.add(e.participantId());
            case CapsChanged _, PairsChanged _, PublicationChanged _, CongressDeleted _ -> {}
        }
    }

    private void add(SignupId signup, SlotId slot, ParticipantId participant) {
        signups.add(signup);
        slots.add(slot);
        participants.add(participant);
    }
}
