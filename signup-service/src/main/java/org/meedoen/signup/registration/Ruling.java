package org.meedoen.signup.registration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.participant.Participant;

/** What the rules say about an attempt, before it is known whether it repeats an earlier one. */
sealed interface Ruling {

    Attempt attempt();

    /**
     * May be stored.
     *
     * @param partner who is stored too, or else neither; null: nobody
     */
    record Admitted(
            Attempt attempt,
            Participant participant,
            @Nullable Participant partner) implements Ruling {

        SlotOfParticipant wish() {
            return new SlotOfParticipant(attempt.slotId(), participant.id());
        }

        @Nullable SlotOfParticipant partnersWish() {
            return partner == null ? null : new SlotOfParticipant(attempt.slotId(), partner.id());
        }

        /** One, or two that name each other. */
        List<NewSignup> rows() {
            var together = attempt.together();
            if (together == null || partner == null) return List.of(row(attempt.signupId(), participant, null));
            var other = together.partnerSignupId();
            return List.of(
                    row(attempt.signupId(), participant, new NewSignup.Pair(together.invitation(), other)),
                    row(other, partner, new NewSignup.Pair(together.invitation(), attempt.signupId())));
        }

        private NewSignup row(UUID id, Participant whose, NewSignup.@Nullable Pair pair) {
            return new NewSignup(id, attempt.congress(), attempt.slotId(), whose.id(), attempt.inExchangeFor(), pair);
        }
    }

    /** Comes at the wrong moment or for the wrong day, unless the participant was there before. */
    record Barred(Attempt attempt, UUID participantId, Declined why) implements Ruling {

        SlotOfParticipant wish() {
            return new SlotOfParticipant(attempt.slotId(), participantId);
        }
    }

    /** Concerns no slot or participant that the mailbox could have a sign-up with. */
    record Rejected(Attempt attempt, Declined why) implements Ruling {}
}
