package org.meedoen.signup.participant;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.AllowedDays;
import org.meedoen.contracts.signup.ParticipantDaysChanged;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.signup.congress.persistence.CongressLocks;
import org.meedoen.signup.participant.persistence.DayRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes on which days participants may take part: with a sign-up, and when the days change, in the order in which
 * that happened.
 */
@Component
public class ParticipantDays {

    private final DayRows days;
    private final CongressLocks congresses;
    private final Outbox outbox;

    ParticipantDays(DayRows days, CongressLocks congresses, Outbox outbox) {
        this.days = days;
        this.congresses = congresses;
        this.outbox = outbox;
    }

    /** Days that are read from here on do not change until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<CongressId> slugs) {
        congresses.hold(slugs);
    }

    /** Runs a change, and publishes the days that it changed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tellingWhatChanges(CongressId congress, Runnable change) {
        congresses.exclude(congress);
        var before = days.of(congress);
        change.run();
        var changed = days.of(congress).entrySet().stream()
                .filter(after -> before.containsKey(after.getKey())
                        && !Objects.equals(before.get(after.getKey()), after.getValue()))
                .map(after -> after.getKey())
                .toList();
        if (!changed.isEmpty()) tell(congress, days.renew(changed));
    }

    private void tell(CongressId congress, List<DayRows.Days> changed) {
        outbox.append(changed.stream()
                .map(one -> new ParticipantDaysChanged(congress, one.participant(), allowed(one.version(), one.days())))
                .map(event -> new OutgoingEvent(Topics.SIGNUPS, congress.value(), event))
                .toList());
    }

    /** The days for a sign-up's event; null: any day, never changed. */
    public static @Nullable AllowedDays allowed(Participant participant) {
        return participant.days() == null && participant.daysVersion() == 0
                ? null
                : allowed(participant.daysVersion(), participant.days());
    }

    private static AllowedDays allowed(long version, @Nullable Set<LocalDate> days) {
        return new AllowedDays(
                version, days == null ? null : days.stream().sorted().toList());
    }
}
