package org.meedoen.signup.congress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.PublicationChanged;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.persistence.CongressLocks;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Publishes congresses, and makes them drafts again as long as nobody has signed up. */
@Component
public class Publications {

    /** How long publication is cached. A withdrawal by another instance takes effect after this time at the latest. */
    private static final Duration KNOWN = Duration.ofSeconds(1);

    private final CongressRows congresses;
    private final CongressLocks locks;
    private final AcceptedSignups signups;
    private final SignupEvents events;
    private final ApplicationEventPublisher listeners;
    private final AuditTrail trail;
    private final Cache<CongressId, Boolean> published =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(KNOWN).build();

    Publications(
            CongressRows congresses,
            CongressLocks locks,
            AcceptedSignups signups,
            SignupEvents events,
            ApplicationEventPublisher listeners,
            AuditTrail trail) {
        this.congresses = congresses;
        this.locks = locks;
        this.signups = signups;
        this.events = events;
        this.listeners = listeners;
        this.trail = trail;
    }

    public sealed interface Result {}

    public record Changed(Congress congress) implements Result {}

    public record UnknownCongress() implements Result {}

    /** The sign-ups of a draft would be hidden from their participants. */
    public record SignupsExist() implements Result {}

    /** Whether everybody may see the congress. A draft is never cached, so publishing takes effect at once. */
    public boolean isPublic(CongressId slug) {
        if (published.getIfPresent(slug) != null) return true;
        var found = congresses.isPublished(slug);
        if (found) published.put(slug, true);
        return found;
    }

    /** Has no effect on a published congress. */
    @Transactional
    public Result publish(CongressId slug) {
        return set(slug, true);
    }

    /** Has no effect on a draft. */
    @Transactional
    public Result withdraw(CongressId slug) {
        var found = congresses.lock(slug);
        if (found.isEmpty()) return new UnknownCongress();
        locks.exclude(slug);
        return signups.existIn(slug) ? new SignupsExist() : set(slug, false);
    }

    private Result set(CongressId slug, boolean publish) {
        return congresses
                .lock(slug)
                .<Result>map(before -> {
                    var effective = before.published() != publish;
                    if (effective) change(slug, publish);
                    trail.record(slug, entry(slug, publish, effective));
                    return new Changed(congresses.find(slug).orElseThrow());
                })
                .orElseGet(UnknownCongress::new);
    }

    private static AuditEntry entry(CongressId slug, boolean publish, boolean effective) {
        var action = publish ? AuditAction.PUBLISH_CONGRESS : AuditAction.WITHDRAW_CONGRESS;
        return AuditEntry.of(action, slug, effective);
    }

    private void change(CongressId slug, boolean publish) {
        congresses.publish(slug, publish);
        var version = congresses.programmeVersion(slug).orElseThrow();
        events.tell(List.of(new PublicationChanged(slug, version, publish)));
        if (!publish) listeners.publishEvent(new CongressHidden(slug));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void hidden(CongressHidden congress) {
        published.invalidate(congress.slug());
    }
}
