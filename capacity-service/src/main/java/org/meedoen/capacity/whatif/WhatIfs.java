package org.meedoen.capacity.whatif;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.meedoen.capacity.allocation.Allocation;
import org.meedoen.capacity.allocation.BatchScope;
import org.meedoen.capacity.allocation.CongressSnapshots;
import org.meedoen.capacity.allocation.CongressSnapshots.Snapshot;
import org.meedoen.capacity.allocation.Place;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.springframework.stereotype.Component;

/** Decides about changes that nobody has made. */
@Component
class WhatIfs {

    private final CongressSnapshots snapshots;

    WhatIfs(CongressSnapshots snapshots) {
        this.snapshots = snapshots;
    }

    /** Empty if there is no such slot. */
    Optional<WhatIf> of(CongressId congress, SlotId slot, ConsideredChange change) {
        return snapshots.read(congress, scope(slot), snapshot -> of(congress, slot, change, snapshot));
    }

    Optional<AssignmentWhatIf> of(CongressId congress, SlotId slot, ConsideredAssignment assignment) {
        var scope = scope(slot, assignment.participants());
        return snapshots.read(congress, scope, snapshot -> of(congress, slot, assignment, snapshot));
    }

    /** Empty if there is no such slot, or the participant has no place in it. */
    Optional<AssignmentWhatIf> of(CongressId congress, SlotId slot, ConsideredCompanion companion) {
        return snapshots.read(
                congress,
                scope(slot, companion.participant()),
                snapshot -> snapshot.places()
                        .activeIn(slot, companion.participant())
                        .filter(Place::confirmed)
                        .map(place -> of(congress, place, companion, snapshot)));
    }

    /** If the organisers withdraw the participant's sign-up for the slot. */
    Optional<WhatIf> ofWithdrawal(CongressId congress, SlotId slot, ParticipantId participant) {
        return snapshots.read(
                congress,
                scope(slot, participant),
                snapshot -> snapshot.places().slot(slot).map(_ -> ofWithdrawal(congress, slot, participant, snapshot)));
    }

    private static BatchScope scope(SlotId slot, ParticipantId... participants) {
        return new BatchScope(Set.of(), Set.of(slot), Set.of(participants));
    }

    private static Optional<AssignmentWhatIf> of(
            CongressId congress, SlotId id, ConsideredAssignment assignment, Snapshot snapshot) {
        var places = snapshot.places();
        return places.slot(id).map(slot -> {
            var self = places.activeIn(id, assignment.participant()).filter(Place::waiting);
            var facts = Allocation.decide(places, List.of(assignment.event(congress, id, places)));
            return AssignmentWhatIf.of(
                    slot.waiting() - (self.isPresent() ? 1 : 0),
                    facts,
                    WhatIf.of(snapshot.version(), List.of(id), facts, places));
        });
    }

    private static AssignmentWhatIf of(
            CongressId congress, Place place, ConsideredCompanion companion, Snapshot snapshot) {
        var places = snapshot.places();
        var waiting = places.slot(place.slotId()).orElseThrow().waiting();
        var facts = Allocation.decide(places, List.of(companion.event(congress, place)));
        return AssignmentWhatIf.of(
                waiting, facts, WhatIf.of(snapshot.version(), List.of(place.slotId()), facts, places));
    }

    private static WhatIf ofWithdrawal(CongressId congress, SlotId slot, ParticipantId participant, Snapshot snapshot) {
        var places = snapshot.places();
        var events = places
                .activeIn(slot, participant)
                .map(place -> new SignupWithdrawn(congress, place.signupId(), slot, participant, true))
                .stream()
                .toList();
        return WhatIf.of(snapshot.version(), List.of(slot), Allocation.decide(places, events), places);
    }

    private static Optional<WhatIf> of(CongressId congress, SlotId id, ConsideredChange change, Snapshot snapshot) {
        var places = snapshot.places();
        return places.slot(id).map(slot -> {
            var facts = Allocation.decide(places, List.of(change.event(congress, slot.terms())));
            return WhatIf.of(snapshot.version(), List.of(id), facts, places);
        });
    }

    WhatIf of(CongressId congress, ConsideredRules rules) {
        return snapshots.readWhole(congress, snapshot -> {
            var places = snapshot.places();
            var facts = Allocation.decide(places, rules.events(congress, places));
            return WhatIf.of(snapshot.version(), List.of(), facts, places);
        });
    }
}
