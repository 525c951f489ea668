package org.meedoen.signup.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.identity.DerivedSecrets;
import org.meedoen.signup.participant.ParticipantRemoved;
import org.meedoen.signup.reminder.persistence.ReminderChoiceRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether participants want reminders. They do until they say otherwise, signed in or with the link of a reminder. */
@Component
public class ReminderChoices {

    private static final String PURPOSE = "reminder";

    private final ReminderChoiceRows rows;
    private final DerivedSecrets secrets;

    ReminderChoices(ReminderChoiceRows rows, DerivedSecrets secrets) {
        this.rows = rows;
        this.secrets = secrets;
    }

    public boolean wanted(ParticipantId participant) {
        return !rows.declined(participant);
    }

    public void choose(ParticipantId participant, boolean wanted) {
        if (wanted) rows.forget(participant);
        else rows.decline(participant);
    }

    /** It follows from the installation's secret, so that it is not stored. It can do nothing else. */
    public String optOut(ParticipantId participant) {
        return participant + "." + secrets.of(PURPOSE, participant.value());
    }

    /** Repeating it has no effect. False if it is not an opt-out of ours. */
    public boolean decline(String optOut) {
        var participant = participantOf(optOut);
        participant.ifPresent(rows::decline);
        return participant.isPresent();
    }

    public boolean isOurs(String optOut) {
        return participantOf(optOut).isPresent();
    }

    private Optional<ParticipantId> participantOf(String optOut) {
        return id(optOut.split("\\.", 2)[0])
                .map(ParticipantId::new)
                .filter(participant ->
                        MessageDigest.isEqual(optOut(participant).getBytes(UTF_8), optOut.getBytes(UTF_8)));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ParticipantRemoved removed) {
        rows.forget(removed.participant());
    }
}
