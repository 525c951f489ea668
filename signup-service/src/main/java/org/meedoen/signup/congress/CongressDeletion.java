package org.meedoen.signup.congress;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.CongressDeleted;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.meedoen.signup.congress.persistence.CongressLocks;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a congress and everything that belongs to it. Other services delete their rows when they receive its last event. */
@Component
public class CongressDeletion {

    public enum Result {
        DELETED,
        UNKNOWN,
        /** The congress is published and not past. */
        STILL_PUBLISHED
    }

    private final CongressRows congresses;
    private final CongressLocks locks;
    private final List<CongressDataDeleter> deleters;
    private final Outbox outbox;
    private final ApplicationEventPublisher listeners;

    /** @param deleters in the order of deletion */
    CongressDeletion(
            CongressRows congresses,
            CongressLocks locks,
            List<CongressDataDeleter> deleters,
            Outbox outbox,
            ApplicationEventPublisher listeners) {
        this.congresses = congresses;
        this.locks = locks;
        this.deleters = deleters;
        this.outbox = outbox;
        this.listeners = listeners;
    }

    /** Deletes only a draft or a past congress. */
    @Transactional
    public Result delete(CongressId slug) {
        var found = congresses.lock(slug).orElse(null);
        if (found == null) return Result.UNKNOWN;
        if (found.state(congresses.now()) == CongressState.PUBLISHED) return Result.STILL_PUBLISHED;
        locks.exclude(slug);
        congresses.lockAlone(slug);
        listeners.publishEvent(new OrganisersChanged(slug, List.of(), congresses.organisers(slug)));
        deleters.forEach(each -> each.deleteAllOf(slug));
        congresses.delete(slug);
        var event = new CongressDeleted(slug);
        outbox.append(List.of(
                new OutgoingEvent(Topics.SIGNUPS, slug.value(), event),
                new OutgoingEvent(Topics.NOTIFICATIONS, slug.value(), event)));
        listeners.publishEvent(new CongressHidden(slug));
        return Result.DELETED;
    }
}
