package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.signup.registration.persistence.Clashes;
import org.springframework.stereotype.Component;

/** Asking for places and giving them up, each answered with what capacity-service decided, if it does so in time. */
@Component
public class Registrations {

    private static final Duration INTAKE_PATIENCE = Duration.ofSeconds(8);

    private final Intake intake;
    private final Withdrawals withdrawals;
    private final Settlements settlements;
    private final Clashes clashes;
    private final Duration answerWithin;

    Registrations(
            Intake intake,
            Withdrawals withdrawals,
            Settlements settlements,
            Clashes clashes,
            RegistrationProperties properties) {
        this.intake = intake;
        this.withdrawals = withdrawals;
        this.settlements = settlements;
        this.clashes = clashes;
        this.answerWithin = properties.answerWithin();
    }

    public Answer request(Attempt attempt) throws InterruptedException {
        try (var wait = settlements.await(attempt.signupId())) {
            return switch (takeIn(attempt)) {
                case IntakeOutcome.Taken _ -> stored(wait, false);
                case IntakeOutcome.Repeated(var earlier) -> repeated(earlier);
                case IntakeOutcome.Overloaded _ -> new Answer.Later();
                case Declined why -> new Answer.NotTaken(why);
            };
        }
    }

    /** Giving up what is given up already changes nothing. */
    public Answer withdraw(UUID account, String congress, UUID signupId) throws InterruptedException {
        return switch (withdrawals.withdraw(account, congress, signupId)) {
            case GIVEN_UP -> givenUp(signupId);
            case SLOT_BEGUN -> new Answer.NotTaken(new Declined.SlotBegun());
            case UNKNOWN -> new Answer.NotTaken(new Declined.NotFound());
        };
    }

    private Answer givenUp(UUID signupId) throws InterruptedException {
        try (var wait = settlements.awaitExisting(signupId)) {
            return wait.atMost(answerWithin)
                    .<Answer>map(signup -> new Answer.Stored(signup, true))
                    .orElseGet(Answer.Later::new);
        }
    }

    private IntakeOutcome takeIn(Attempt attempt) throws InterruptedException {
        try {
            return intake.submit(attempt).get(INTAKE_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            return new IntakeOutcome.Overloaded();
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        }
    }

    private Answer repeated(UUID earlier) throws InterruptedException {
        try (var wait = settlements.awaitExisting(earlier)) {
            return stored(wait, true);
        }
    }

    private Answer stored(Settlements.Wait wait, boolean repeated) throws InterruptedException {
        return wait.atMost(answerWithin)
                .map(signup -> clashing(signup).orElseGet(() -> new Answer.Stored(signup, repeated)))
                .orElseGet(Answer.Later::new);
    }

    private Optional<Answer> clashing(Signup signup) {
        var overlaps =
                signup.status() == SignupStatus.REFUSED && Reason.OVERLAP.name().equals(signup.reason());
        return Optional.ofNullable(overlaps ? signup.clashingSlotId() : null)
                .flatMap(clashes::with)
                .map(Answer.Clashing::new);
    }
}
