package org.meedoen.signup.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.participant.ActingFor;
import org.meedoen.signup.participant.Participant;

/** The participant for whom a request is made: the only one the mailbox acts for, or the chosen one. */
public sealed interface ActingParticipant {

    record One(Participant participant) implements ActingParticipant {}

    record Nobody(Declined why) implements ActingParticipant {}

    /**
     * @param acting null: no such account or congress
     * @param wanted null: the only one
     */
    static ActingParticipant of(@Nullable ActingFor acting, @Nullable ParticipantId wanted) {
        return switch (acting) {
            case null -> new Nobody(new Declined.NotFound());
            case ActingFor.These these -> among(these.participants(), wanted);
            case ActingFor.ProfileNeeded _ -> nobody(wanted, new Declined.ProfileNeeded());
            case ActingFor.MayNotTakePart _ -> nobody(wanted, new Declined.MayNotTakePart());
        };
    }

    private static ActingParticipant among(List<Participant> participants, @Nullable ParticipantId wanted) {
        if (wanted == null && participants.size() > 1) return new Nobody(new Declined.ChooseParticipant());
        return participants.stream()
                .filter(one -> wanted == null || one.id().equals(wanted))
                .findFirst()
                .<ActingParticipant>map(One::new)
                .orElseGet(() -> new Nobody(new Declined.NotFound()));
    }

    private static ActingParticipant nobody(@Nullable ParticipantId wanted, Declined why) {
        return new Nobody(wanted == null ? why : new Declined.NotFound());
    }
}
