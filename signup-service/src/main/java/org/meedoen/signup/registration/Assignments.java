package org.meedoen.signup.registration;

import java.util.List;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.participant.Participants;
import org.meedoen.signup.registration.persistence.SignupViews;
import org.springframework.stereotype.Component;

/** What organisers do with the sign-ups of a participant. Each waits for the decision, up to a limit. */
@Component
public class Assignments {

    private final AssignmentIntake intake;
    private final CompanionIntake companions;
    private final DecisionAnswers answers;
    private final Participants participants;
    private final SignupViews signups;

    Assignments(
            AssignmentIntake intake,
            CompanionIntake companions,
            DecisionAnswers answers,
            Participants participants,
            SignupViews signups) {
        this.intake = intake;
        this.companions = companions;
        this.answers = answers;
        this.participants = participants;
        this.signups = signups;
    }

    /** In order of request. Empty if there is no such participant. */
    public Optional<List<Signup>> of(CongressId congress, ParticipantId participant) {
        return participants.find(congress, participant).map(known -> signups.ofParticipant(known.id()));
    }

    /** A participant whose own request is only now put on the waiting list is promoted from there. */
    public RegistrationOutcome assign(Assignment assignment) throws InterruptedException {
        var answer = once(assignment);
        return answer instanceof RegistrationOutcome.Stored(var signup, var repeated)
                        && repeated
                        && signup.status() == SignupStatus.WAITLISTED
                ? once(assignment)
                : answer;
    }

    private RegistrationOutcome once(Assignment assignment) throws InterruptedException {
        return switch (intake.assign(assignment)) {
            case IntakeOutcome.Taken(var signupId) -> answers.ofAssignment(signupId, false);
            case IntakeOutcome.Repeated(var signupId) -> answers.ofAssignment(signupId, true);
            case IntakeOutcome.Overloaded _ -> new RegistrationOutcome.Later();
            case Declined why -> new RegistrationOutcome.NotAccepted(why);
        };
    }

    public RegistrationOutcome accompany(Accompaniment asked) throws InterruptedException {
        return switch (companions.accompany(asked)) {
            case IntakeOutcome.Taken(var signupId) -> answers.ofCompanion(signupId);
            case IntakeOutcome.Repeated(var signupId) -> answers.ofExisting(signupId);
            case IntakeOutcome.Overloaded _ -> new RegistrationOutcome.Later();
            case Declined why -> new RegistrationOutcome.NotAccepted(why);
        };
    }

    /** Withdrawing twice is harmless. */
    public RegistrationOutcome withdraw(CongressId congress, ParticipantId participant, SignupId signupId)
            throws InterruptedException {
        return answers.ofWithdrawal(intake.withdraw(congress, participant, signupId), signupId);
    }
}
