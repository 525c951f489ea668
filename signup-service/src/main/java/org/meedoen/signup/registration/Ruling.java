package org.meedoen.signup.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.participant.Participant;

/** The ruling on an attempt, before it is known whether it repeats an earlier one. */
sealed interface Ruling {

    SignupAttempt attempt();

    /**
     * May be stored.
     *
     * @param partner stored as well, both or neither; null: alone
     */
    record Admitted(
            SignupAttempt attempt,
            Participant participant,
            @Nullable Participant partner) implements Ruling {

        SlotAndParticipant wish() {
            return new SlotAndParticipant(attempt.slotId(), participant.id());
        }

        @Nullable SlotAndParticipant partnersWish() {
            return partner == null ? null : new SlotAndParticipant(attempt.slotId(), partner.id());
        }

        /** One row, or two that refer to each other. */
        List<NewSignup> rows() {
            var together = attempt.together();
            if (together == null || partner == null) return List.of(row(attempt.signupId(), participant, null));
            var other = together.partnerSignupId();
            return List.of(
                    row(attempt.signupId(), participant, new NewSignup.Pair(together.invitation(), other)),
                    row(other, partner, new NewSignup.Pair(together.invitation(), attempt.signupId())));
        }

        private NewSignup row(SignupId id, Participant whose, NewSignup.@Nullable Pair pair) {
            return new NewSignup(id, attempt.congress(), attempt.slotId(), whose.id(), attempt.inExchangeFor(), pair);
        }
    }

    /** Declined, unless the participant already has a sign-up. */
    record Barred(SignupAttempt attempt, ParticipantId participantId, Declined why) implements Ruling {

        SlotAndParticipant wish() {
            return new SlotAndParticipant(attempt.slotId(), participantId);
        }
    }

    /** Declined, since the mailbox cannot have such a sign-up. */
    record Rejected(SignupAttempt attempt, Declined why) implements Ruling {}
}
