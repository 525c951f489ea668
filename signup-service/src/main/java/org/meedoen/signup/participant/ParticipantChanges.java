package org.meedoen.signup.participant;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.participant.persistence.OrganisationRows;
import org.meedoen.signup.participant.persistence.ParticipantRows;
import org.meedoen.signup.participant.persistence.RemovedRows;
import org.meedoen.signup.participant.persistence.RemovedRows.OwnParticipant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets organisers correct a participant, whose sign-ups stay, or remove one. */
@Component
public class ParticipantChanges {

    private final Congresses congresses;
    private final ParticipantRows participants;
    private final OrganisationRows organisations;
    private final RemovedRows removed;
    private final ParticipantDays days;
    private final ApplicationEventPublisher listeners;
    private final AuditTrail trail;

    ParticipantChanges(
            Congresses congresses,
            ParticipantRows participants,
            OrganisationRows organisations,
            RemovedRows removed,
            ParticipantDays days,
            ApplicationEventPublisher listeners,
            AuditTrail trail) {
        this.congresses = congresses;
        this.participants = participants;
        this.organisations = organisations;
        this.removed = removed;
        this.days = days;
        this.listeners = listeners;
        this.trail = trail;
    }

    public sealed interface Result {}

    public record Corrected(Participant participant) implements Result {}

    public record UnknownParticipant() implements Result {}

    public record UnknownOrganisation() implements Result {}

    public record DayOutsideCongress() implements Result {}

    /** Another participant at this address has this name. */
    public record KnownParticipant() implements Result {}

    /** A participant who registered themselves is on the organisers' list from then on. */
    @Transactional
    public Result correct(CongressId congress, ParticipantId id, UnaryOperator<ListedParticipant> correction) {
        return congresses
                .lock(congress)
                .flatMap(known -> participants
                        .find(congress, id)
                        .map(before -> correct(known, before, correction.apply(ListedParticipant.of(before)))))
                .orElseGet(UnknownParticipant::new);
    }

    private Result correct(Congress congress, Participant before, ListedParticipant after) {
        if (!knowsOrganisation(congress.slug(), after)) return new UnknownOrganisation();
        if (after.days() != null && !congress.days().containsAll(after.days())) return new DayOutsideCongress();
        if (isSomebodyElse(before, after)) return new KnownParticipant();
        days.tellingWhatChanges(congress.slug(), () -> participants.change(Map.of(before.id(), after)));
        trail.record(
                congress.slug(),
                AuditEntry.changed(AuditAction.CHANGE_PARTICIPANT, before.id(), changes(before, after)));
        return new Corrected(participants.find(congress.slug(), before.id()).orElseThrow());
    }

    /** Only which fields: their values are personal data. */
    private static List<ValueChange> changes(Participant before, ListedParticipant after) {
        var fields = ListedFields.changed(ListedParticipant.of(before), after).stream()
                .map(field -> ValueChange.of(field.column()));
        var listed = before.listed() ? Stream.<ValueChange>empty() : Stream.of(ValueChange.of("listed"));
        return Stream.concat(fields, listed).toList();
    }

    private boolean knowsOrganisation(CongressId congress, ListedParticipant after) {
        var organisation = after.organisation();
        return organisation == null || organisations.exists(congress, organisation);
    }

    /** Also true for duplicates from before similar names counted as one. */
    private boolean isSomebodyElse(Participant before, ListedParticipant after) {
        return !ListedParticipant.of(before).who().equals(after.who())
                && participants.ofAddress(before.congress(), after.email()).stream()
                        .anyMatch(one -> !one.id().equals(before.id())
                                && ListedParticipant.of(one).who().equals(after.who()));
    }

    /** Returns whether there was such a participant. Their sign-ups end, and personal data is erased. */
    @Transactional
    public boolean remove(CongressId congress, ParticipantId id) {
        if (congresses.lock(congress).isEmpty() || !removed.remove(congress, id)) return false;
        listeners.publishEvent(new ParticipantRemoved(congress, id));
        trail.record(congress, AuditEntry.of(AuditAction.REMOVE_PARTICIPANT, id, true));
        return true;
    }

    /** At the request of whoever has the address. Places that nobody has used yet go to others. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void leave(String email) {
        removed.lockAllOf(email).forEach(this::leave);
    }

    private void leave(OwnParticipant one) {
        listeners.publishEvent(new ParticipantLeft(one.congress(), one.participant()));
        trail.record(one.congress(), AuditEntry.of(AuditAction.ERASE_OWN_DATA, one.participant(), true));
    }

    @Scheduled(fixedDelayString = "PT1H")
    void eraseWhomWeWroteTo() {
        removed.eraseOld();
    }
}
