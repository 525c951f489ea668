package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.signup.registration.persistence.ClashRows;
import org.springframework.stereotype.Component;

/** Requests and withdrawals. Each waits for the decision of capacity-service, up to a limit. */
@Component
public class Registrations {

    private static final Duration INTAKE_PATIENCE = Duration.ofSeconds(8);

    private final Intake intake;
    private final Withdrawals withdrawals;
    private final DecisionWaiters waiters;
    private final ClashRows clashes;
    private final Duration answerWithin;

    Registrations(
            Intake intake,
            Withdrawals withdrawals,
            DecisionWaiters waiters,
            ClashRows clashes,
            RegistrationProperties properties) {
        this.intake = intake;
        this.withdrawals = withdrawals;
        this.waiters = waiters;
        this.clashes = clashes;
        this.answerWithin = properties.answerWithin();
    }

    public RegistrationOutcome request(SignupAttempt attempt) throws InterruptedException {
        try (var waiter = waiters.await(attempt.signupId())) {
            return switch (takeIn(attempt)) {
                case IntakeOutcome.Taken _ -> stored(waiter, false);
                case IntakeOutcome.Repeated(var earlier) -> repeated(earlier);
                case IntakeOutcome.Overloaded _ -> new RegistrationOutcome.Later();
                case Declined why -> new RegistrationOutcome.NotAccepted(why);
            };
        }
    }

    /** Withdrawing twice is harmless. */
    public RegistrationOutcome withdraw(UUID account, CongressId congress, SignupId signupId)
            throws InterruptedException {
        return switch (withdrawals.withdraw(account, congress, signupId)) {
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

    private IntakeOutcome takeIn(SignupAttempt attempt) throws InterruptedException {
        try {
            return intake.submit(attempt).get(INTAKE_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            return new IntakeOutcome.Overloaded();
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        }
    }

    private RegistrationOutcome repeated(SignupId earlier) throws InterruptedException {
        try (var waiter = waiters.awaitExisting(earlier)) {
            return stored(waiter, true);
        }
    }

    private RegistrationOutcome stored(DecisionWaiters.Waiter waiter, boolean repeated) throws InterruptedException {
        return waiter.atMost(answerWithin)
                .map(signup -> clashing(signup).orElseGet(() -> new RegistrationOutcome.Stored(signup, repeated)))
                .orElseGet(RegistrationOutcome.Later::new);
    }

    private Optional<RegistrationOutcome> clashing(Signup signup) {
        var overlaps =
                signup.status() == SignupStatus.REFUSED && Reason.OVERLAP.name().equals(signup.reason());
        return Optional.ofNullable(overlaps ? signup.clashingSlotId() : null)
                .flatMap(clashes::with)
                .map(RegistrationOutcome.Clashing::new);
    }
}
