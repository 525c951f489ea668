package org.meedoen.signup.congress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.http.Caller;
import org.meedoen.http.Page;
import org.meedoen.http.Paging;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.congress.persistence.CongressRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The installation's congresses. */
@Component
public class Congresses {

    private final CongressRows congresses;
    private final PlannedSlots slots;
    private final SignupEvents events;
    private final ApplicationEventPublisher listeners;
    private final AuditTrail trail;

    Congresses(
            CongressRows congresses,
            PlannedSlots slots,
            SignupEvents events,
            ApplicationEventPublisher listeners,
            AuditTrail trail) {
        this.congresses = congresses;
        this.slots = slots;
        this.events = events;
        this.listeners = listeners;
        this.trail = trail;
    }

    public sealed interface Result {}

    public record Created() implements Result {}

    public record Changed() implements Result {}

    /** There are slots on a day that would no longer be a day of the congress. */
    public record DayInUse() implements Result {}

    /** There are slots that were planned in the current time zone. */
    public record TimeZoneInUse() implements Result {}

    /** A congress with this slug was deleted. */
    public record SlugUsedBefore() implements Result {}

    /** Only administrators may change the organisers. */
    public record OrganisersAreFixed() implements Result {}

    /** The congress should be new, and is not. */
    public record AlreadyExists() implements Result {}

    /** The congress with the programme that should be copied does not exist. */
    public record UnknownSource() implements Result {}

    /** Of the programme that should be copied, a slot would not be on a day of the congress. */
    public record ProgrammeDoesNotFit() implements Result {}

    /** The settings are no longer as expected. */
    public record ChangedMeanwhile() implements Result {}

    /** Published congresses, and drafts that the caller may organise. The latest come first. */
    public Page<Congress> some(Optional<Caller> caller, Paging paging) {
        var all = caller.filter(Caller::administers).isPresent();
        return congresses.page(all, caller.map(Caller::roles).orElse(Set.of()), paging);
    }

    public Optional<Congress> find(CongressId slug) {
        return congresses.find(slug);
    }

    /** Until the caller's transaction ends, no other file is imported into this congress. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Congress> lock(CongressId slug) {
        return congresses.lock(slug);
    }

    public Instant now() {
        return congresses.now();
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Settings> settings(CongressId slug) {
        return congresses.find(slug).map(this::settings);
    }

    private Settings settings(Congress congress) {
        return new Settings(congress, congresses.organisers(congress.slug()));
    }

    /** @param organisers null: unchanged */
    @Transactional
    public Result create(Congress wanted, @Nullable Set<String> organisers, Expected expected) {
        if (congresses.wasDeleted(wanted.slug())) return new SlugUsedBefore();
        var isNew = !(expected instanceof Expected.Seen) && congresses.insertIfNew(wanted);
        if (!isNew) return change(wanted, organisers, true, expected);
        trail.record(wanted.slug(), AuditEntry.of(AuditAction.CREATE_CONGRESS, wanted.slug(), true));
        if (organisers != null) replaceOrganisers(wanted.slug(), organisers);
        tellCaps(List.of(), wanted);
        tellPairPasses(SignupRules.USUAL_PAIR_PASSES, wanted);
        return new Created();
    }

    /**
     * A change that is already in effect succeeds whatever was seen before, so that it can be repeated.
     *
     * @param organisers null: unchanged
     */
    @Transactional
    public Result change(
            Congress wanted, @Nullable Set<String> organisers, boolean byAdministrator, Expected expected) {
        return congresses
                .lock(wanted.slug())
                .map(before -> unexpected(before, wanted, organisers, expected)
                        .orElseGet(() -> change(before, wanted, organisers, byAdministrator)))
                .orElseGet(ChangedMeanwhile::new);
    }

    private Optional<Result> unexpected(
            Congress before, Congress wanted, @Nullable Set<String> organisers, Expected expected) {
        return switch (expected) {
            case Expected.Anything() -> Optional.empty();
            case Expected.Nothing() -> Optional.of(new AlreadyExists());
            case Expected.Seen(var settings) -> {
                var isInEffect = before.settingsAlone().equals(wanted) && !differs(organisers, wanted.slug());
                var isSeen = isInEffect || settings.test(settings(before));
                yield isSeen ? Optional.empty() : Optional.of(new ChangedMeanwhile());
            }
        };
    }

    private Result change(Congress before, Congress wanted, @Nullable Set<String> organisers, boolean byAdministrator) {
        var daysInUse = slots.days(wanted.slug());
        if (!wanted.days().containsAll(daysInUse)) return new DayInUse();
        if (!before.zone().equals(wanted.zone()) && !daysInUse.isEmpty()) return new TimeZoneInUse();
        if (!byAdministrator && differs(organisers, wanted.slug())) return new OrganisersAreFixed();
        congresses.update(wanted);
        tellCaps(before.signup().caps(), wanted);
        tellPairPasses(before.signup().pairPasses(), wanted);
        slots.revise(wanted, congresses.now());
        trail.record(wanted.slug(), changed(before, wanted));
        if (organisers != null) replaceOrganisers(wanted.slug(), organisers);
        return new Changed();
    }

    private static AuditEntry changed(Congress before, Congress after) {
        return AuditEntry.changed(AuditAction.CHANGE_CONGRESS, after.slug(), SettingsDifference.changed(before, after));
    }

    private void tellCaps(List<Cap> before, Congress congress) {
        if (before.equals(congress.signup().caps())) return;
        events.tell(List.of(new CapsChanged(
                congress.slug(), versionOf(congress), congress.signup().caps())));
    }

    private void tellPairPasses(int before, Congress congress) {
        if (before == congress.signup().pairPasses()) return;
        events.tell(List.of(new PairsChanged(
                congress.slug(), versionOf(congress), congress.signup().pairPasses())));
    }

    private long versionOf(Congress congress) {
        return congresses.programmeVersion(congress.slug()).orElseThrow();
    }

    private boolean differs(@Nullable Set<String> organisers, CongressId slug) {
        return organisers != null && !organisers.equals(Set.copyOf(congresses.organisers(slug)));
    }

    private void replaceOrganisers(CongressId slug, Set<String> organisers) {
        var before = congresses.organisers(slug);
        var removed = congresses.replaceOrganisers(slug, organisers);
        var added = organisers.stream().filter(one -> !before.contains(one)).toList();
        if (added.isEmpty() && removed.isEmpty()) return;
        listeners.publishEvent(new OrganisersChanged(slug, added, removed));
    }
}
