package org.meedoen.signup.registration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.signup.AssignmentRequested.InsteadOf;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.registration.persistence.SignupRows;
import org.springframework.stereotype.Component;

/** Whose place is handed over: that of a colleague, in the same slot. */
@Component
class HandOvers {

    private final SignupRows signups;
    private final Participants participants;

    HandOvers(SignupRows signups, Participants participants) {
        this.signups = signups;
        this.participants = participants;
    }

    /** Null if nothing is handed over, or the place is not there. */
    @Nullable InsteadOf of(Assignment assignment) {
        var signup = assignment.insteadOf();
        if (signup == null) return null;
        var place = signups.confirmed(Set.of(signup)).get(signup);
        return place != null && place.slotId().equals(assignment.slotId())
                ? new InsteadOf(signup, place.participantId(), assignment.beforeWaiting())
                : null;
    }

    Optional<Declined> objection(Assignment assignment, @Nullable InsteadOf former, Participant to) {
        if (assignment.insteadOf() == null) return Optional.empty();
        if (former == null || former.participantId().equals(to.id())) {
            return Optional.of(new Declined.NothingToHandOver());
        }
        return isColleague(assignment, former, to) ? Optional.empty() : Optional.of(new Declined.OtherOrganisation());
    }

    private boolean isColleague(Assignment assignment, InsteadOf former, Participant to) {
        var organisation = to.organisation();
        return organisation != null
                && participants
                        .find(assignment.congress(), former.participantId())
                        .filter(holder -> organisation.equals(holder.organisation()))
                        .isPresent();
    }

    /** What the trail says about whoever had the place. */
    static List<ValueChange> changes(Assignment assignment) {
        return List.of(
                new ValueChange("slot", assignment.slotId().toString(), ""),
                new ValueChange("handedOverTo", "", assignment.participantId().toString()));
    }
}
