package org.meedoen.signup.registration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.participant.ActingFor;
import org.meedoen.signup.participant.Participant;

/** For whom somebody asks: the one their mailbox acts for, or the one they chose. */
public sealed interface ForWhom {

    record One(Participant participant) implements ForWhom {}

    record Nobody(Declined why) implements ForWhom {}

    /**
     * @param acting null: no such account, or no such congress
     * @param wanted null: the only one there is
     */
    static ForWhom of(@Nullable ActingFor acting, @Nullable UUID wanted) {
        return switch (acting) {
            case null -> new Nobody(new Declined.NotFound());
            case ActingFor.These these -> among(these.participants(), wanted);
            case ActingFor.ProfileNeeded _ -> nobody(wanted, new Declined.ProfileNeeded());
            case ActingFor.MayNotTakePart _ -> nobody(wanted, new Declined.MayNotTakePart());
        };
    }

    private static ForWhom among(List<Participant> participants, @Nullable UUID wanted) {
        if (wanted == null && participants.size() > 1) return new Nobody(new Declined.ChooseParticipant());
        return participants.stream()
                .filter(one -> wanted == null || one.id().equals(wanted))
                .findFirst()
                .<ForWhom>map(One::new)
                .orElseGet(() -> new Nobody(new Declined.NotFound()));
    }

    private static ForWhom nobody(@Nullable UUID wanted, Declined why) {
        return new Nobody(wanted == null ? why : new Declined.NotFound());
    }
}
