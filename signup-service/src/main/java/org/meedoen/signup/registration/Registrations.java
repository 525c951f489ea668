package org.meedoen.signup.registration;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.springframework.stereotype.Component;

/** Requests and withdrawals. Each waits for the decision of capacity-service, up to a limit. */
@Component
public class Registrations {

    private static final Duration INTAKE_PATIENCE = Duration.ofSeconds(8);

    private final Intake intake;
    private final Withdrawals withdrawals;
    private final DecisionWaiters waiters;
    private final DecisionAnswers answers;

    Registrations(Intake intake, Withdrawals withdrawals, DecisionWaiters waiters, DecisionAnswers answers) {
        this.intake = intake;
        this.withdrawals = withdrawals;
        this.waiters = waiters;
        this.answers = answers;
    }

    public RegistrationOutcome request(SignupAttempt attempt) throws InterruptedException {
        try (var waiter = waiters.await(attempt.signupId())) {
            var answer = answer(takeIn(attempt), waiter);
            return isOfOrganisersOnly(answer) ? answer(takeIn(attempt), waiter) : answer;
        }
    }

    private RegistrationOutcome answer(IntakeOutcome outcome, DecisionWaiters.Waiter waiter)
            throws InterruptedException {
        return switch (outcome) {
            case IntakeOutcome.Taken _ -> answers.ofNew(waiter);
            case IntakeOutcome.Repeated(var earlier) -> answers.ofExisting(earlier);
            case IntakeOutcome.Overloaded _ -> new RegistrationOutcome.Later();
            case Declined why -> new RegistrationOutcome.NotAccepted(why);
        };
    }

    /** The organisers wanted to assign a place at the same time, and could not: that is no answer to the participant. */
    private static boolean isOfOrganisersOnly(RegistrationOutcome answer) {
        return answer instanceof RegistrationOutcome.Stored(var signup, var _)
                && signup.status() == SignupStatus.REFUSED
                && signup.assignment().byOrganiser();
    }

    /** Withdrawing twice is harmless. */
    public RegistrationOutcome withdraw(UUID account, CongressId congress, SignupId signupId)
            throws InterruptedException {
        return answers.ofWithdrawal(withdrawals.withdraw(account, congress, signupId), signupId);
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
}
