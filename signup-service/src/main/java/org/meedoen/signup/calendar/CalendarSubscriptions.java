package org.meedoen.signup.calendar;

import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.calendar.persistence.CalendarSubscriptionRows;
import org.meedoen.signup.calendar.persistence.CalendarSubscriptionRows.Stored;
import org.meedoen.signup.identity.DerivedSecrets;
import org.meedoen.signup.identity.Secret;
import org.meedoen.signup.participant.ParticipantRemoved;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes, shows and ends the subscription addresses of calendars; a participant has at most one. */
@Component
public class CalendarSubscriptions {

    private static final String PURPOSE = "calendar";

    private final CalendarSubscriptionRows rows;
    private final DerivedSecrets secrets;

    CalendarSubscriptions(CalendarSubscriptionRows rows, DerivedSecrets secrets) {
        this.rows = rows;
        this.secrets = secrets;
    }

    /** From now on only the new address works. Empty if the participant was removed meanwhile. */
    public Optional<Subscription> make(UUID account, ParticipantId participant) {
        var salt = UUID.randomUUID();
        var key = secrets.of(PURPOSE, salt);
        return rows.save(account, participant, salt, Secret.hash(key)).map(madeAt -> new Subscription(key, madeAt));
    }

    public Optional<Subscription> find(UUID account, ParticipantId participant) {
        return rows.find(account, participant).map(this::shown);
    }

    private Subscription shown(Stored stored) {
        var key = secrets.of(PURPOSE, stored.salt());
        var works = MessageDigest.isEqual(Secret.hash(key), stored.keyHash());
        return new Subscription(works ? key : null, stored.madeAt());
    }

    public void end(ParticipantId participant) {
        rows.delete(participant);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ParticipantRemoved removed) {
        rows.delete(removed.participant());
    }
}
