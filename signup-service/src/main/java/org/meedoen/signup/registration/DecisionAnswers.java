package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.signup.registration.persistence.ClashRows;
import org.springframework.stereotype.Component;

/** Waits for the decision of capacity-service about a stored request, up to a limit. */
@Component
class DecisionAnswers {

    private final DecisionWaiters waiters;
    private final ClashRows clashes;
    private final Duration answerWithin;

    DecisionAnswers(DecisionWaiters waiters, ClashRows clashes, RegistrationProperties properties) {
        this.waiters = waiters;
        this.clashes = clashes;
        this.answerWithin = properties.answerWithin();
    }

    /** @param waiter registered before the request was stored */
    RegistrationOutcome ofNew(DecisionWaiters.Waiter waiter) throws InterruptedException {
        return stored(waiter, false);
    }

    RegistrationOutcome ofExisting(SignupId signupId) throws InterruptedException {
        try (var waiter = waiters.awaitExisting(signupId)) {
            return stored(waiter, true);
        }
    }

    private RegistrationOutcome stored(DecisionWaiters.Waiter waiter, boolean repeated) throws InterruptedException {
        return waiter.atMost(answerWithin)
                .map(signup -> clashing(signup).orElseGet(() -> new RegistrationOutcome.Stored(signup, repeated)))
                .orElseGet(RegistrationOutcome.Later::new);
    }

    private Optional<RegistrationOutcome> clashing(Signup signup) {
        return signup.status() == SignupStatus.REFUSED
                ? clashing(signup.reason(), signup.clashingSlotId())
                : Optional.empty();
    }

    private Optional<RegistrationOutcome> clashing(@Nullable String reason, @Nullable SlotId with) {
        return Optional.ofNullable(Reason.OVERLAP.name().equals(reason) ? with : null)
                .flatMap(clashes::with)
                .map(RegistrationOutcome.Clashing::new);
    }

    RegistrationOutcome ofAssignment(SignupId signupId, boolean repeated) throws InterruptedException {
        try (var waiter = waiters.awaitExisting(signupId)) {
            var answer = stored(waiter, repeated);
            return answer instanceof RegistrationOutcome.Stored(var signup, var _)
                    ? goesOnWaiting(signup).orElse(answer)
                    : answer;
        }
    }

    private Optional<RegistrationOutcome> goesOnWaiting(Signup signup) {
        var assignment = signup.assignment();
        var reason = signup.status() == SignupStatus.WAITLISTED ? assignment.refused() : null;
        return Optional.ofNullable(reason)
                .map(why -> clashing(why, assignment.clashingSlotId())
                        .orElseGet(() -> new RegistrationOutcome.NotAssigned(Reason.valueOf(why))));
    }

    RegistrationOutcome ofCompanion(SignupId signupId) throws InterruptedException {
        var answer = ofExisting(signupId);
        return answer instanceof RegistrationOutcome.Stored(var signup, var _) && isRefused(signup)
                ? new RegistrationOutcome.NotAssigned(
                        Reason.valueOf(String.valueOf(signup.assignment().refused())))
                : answer;
    }

    private static boolean isRefused(Signup signup) {
        return signup.status() == SignupStatus.CONFIRMED && signup.assignment().refused() != null;
    }

    RegistrationOutcome ofWithdrawal(Withdrawals.Outcome outcome, SignupId signupId) throws InterruptedException {
        return switch (outcome) {
            case GIVEN_UP -> givenUp(signupId);
            case SLOT_BEGUN -> new RegistrationOutcome.NotAccepted(new Declined.SlotBegun());
            case UNKNOWN -> new RegistrationOutcome.NotAccepted(new Declined.NotFound());
        };
    }

    private RegistrationOutcome givenUp(SignupId signupId) throws InterruptedException {
        try (var waiter = waiters.awaitExisting(signupId)) {
            return waiter.atMost(answerWithin)
                    .<RegistrationOutcome>map(signup -> new RegistrationOutcome.Stored(signup, true))
                    .orElseGet(RegistrationOutcome.Later::new);
        }
    }
}
