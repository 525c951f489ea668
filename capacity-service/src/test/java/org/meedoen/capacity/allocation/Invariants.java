package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;

/** What must be true after every event, whatever the rules are. */
class Invariants {

    private final InMemoryArchive archive;
    private final Map<UUID, Slot> slots;

    Invariants(InMemoryArchive archive) {
        this.archive = archive;
        slots = archive.slots().stream().collect(Collectors.toMap(Slot::id, Function.identity()));
    }

    void countersAreTrue() {
        for (var slot : slots.values()) {
            assertThat(slot.confirmed()).isEqualTo(count(slot, Place::confirmed));
            assertThat(slot.waiting()).isEqualTo(count(slot, Place::waiting));
            assertThat(slot.confirmed()).isLessThanOrEqualTo(slot.terms().capacity() + slot.keptOver());
        }
    }

    /** I1; who was in before the capacity was cut stays, and nobody joins them. */
    void noPlaceTooMany(Numbers before) {
        for (var slot : slots.values()) {
            var allowed = Math.max(slot.terms().capacity(), before.confirmedIn(slot.id()));
            assertThat((long) slot.confirmed()).isLessThanOrEqualTo(allowed);
        }
    }

    /** I2. */
    void everyRequestIsAnsweredOnce(SignupEvent event, List<Fact> facts) {
        if (event instanceof SignupRequested request) {
            assertThat(archive.places().stream()
                            .filter(place -> place.signupId().equals(request.signupId())))
                    .hasSize(1);
        }
        assertThat(facts.stream()
                        .filter(fact -> fact instanceof Fact.OfPlace of && of.decision() == 1)
                        .count())
                .isLessThanOrEqualTo(event instanceof SignupRequested ? 1 : 0);
    }

    /** I3. */
    void nobodyIsGivenTwoPlacesAtOnce(List<Fact> facts) {
        for (var fact : facts) {
            if (fact instanceof Fact.Confirmed given) {
                assertThat(archive.places().stream().filter(place -> overlaps(place, given.signup())))
                        .isEmpty();
            }
        }
    }

    /** I4. */
    void nobodyWhoseTurnItIsWaitsForAFreePlace() {
        assertThat(archive.places().stream().filter(Place::waiting).filter(this::couldHaveAPlace))
                .isEmpty();
    }

    private boolean couldHaveAPlace(Place waiting) {
        var slot = slots.get(waiting.slotId());
        return slot.terms().promoting()
                && slot.confirmed() < slot.terms().capacity()
                && archive.places().stream().noneMatch(place -> place.confirmed() && overlaps(place, waiting.signup()));
    }

    /** Whether it is something else that the same participant has, or waits for, at the same time. */
    private boolean overlaps(Place place, Signup signup) {
        return place.live()
                && place.participantId().equals(signup.participantId())
                && !place.signupId().equals(signup.signupId())
                && slots.get(place.slotId()).overlaps(slots.get(signup.slotId()));
    }

    private int count(Slot slot, Predicate<Place> standing) {
        return (int) archive.places().stream()
                .filter(place -> place.slotId().equals(slot.id()))
                .filter(standing)
                .count();
    }
}
