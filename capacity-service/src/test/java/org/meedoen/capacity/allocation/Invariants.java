package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.Place.Standing;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SlotTerms;

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
            hasNoPlaceTooMany(slot);
        }
    }

    static void hasNoPlaceTooMany(Slot slot) {
        assertThat(slot.confirmed()).isLessThanOrEqualTo(slot.terms().capacity() + slot.keptOver());
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
        given(facts)
                .forEach(given -> assertThat(besides(given).filter(place -> overlap(place, given)))
                        .isEmpty());
    }

    void nobodyIsGivenMoreThanTheCaps(List<Fact> facts) {
        given(facts).forEach(given -> assertThat(roomWithinCaps(given)).isTrue());
    }

    void noOrganisationIsGivenMoreThanItsShare(List<Fact> facts) {
        given(facts).forEach(given -> assertThat(roomInShare(given, 1)).isTrue());
    }

    /** Never neither, never both. */
    void whoExchangesHasOneOfTheTwo(List<Fact> facts) {
        for (var fact : facts) {
            if (fact instanceof Fact.Confirmed given && given.exchanged() != null) {
                var left = place(given.exchanged().signupId());
                assertThat(left.standing()).isEqualTo(Standing.RELEASED);
                assertThat(left.participantId()).isEqualTo(given.signup().participantId());
                assertThat(place(given.signup().signupId()).confirmed() || isExchangedAgain(given, facts))
                        .isTrue();
            }
        }
    }

    private static boolean isExchangedAgain(Fact.Confirmed given, List<Fact> facts) {
        return facts.stream()
                .anyMatch(fact -> fact instanceof Fact.Confirmed later
                        && later.exchanged() != null
                        && later.exchanged().signupId().equals(given.signup().signupId()));
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
                && besides(waiting).noneMatch(place -> overlap(place, waiting))
                && roomWithinCaps(waiting)
                && roomInShare(waiting, 0);
    }

    /** Who was given a place and still has it. */
    private Stream<Place> given(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.Confirmed.class::isInstance)
                .map(fact -> place(((Fact.Confirmed) fact).signup().signupId()))
                .filter(Place::confirmed);
    }

    /** What else the participant has and would not give for this. */
    private Stream<Place> besides(Place one) {
        return archive.places().stream()
                .filter(place -> place.confirmed() && place.participantId().equals(one.participantId()))
                .filter(place -> !place.signupId().equals(one.signupId())
                        && !place.signupId().equals(one.inExchangeFor()));
    }

    private boolean overlap(Place one, Place other) {
        return slots.get(one.slotId()).overlaps(slots.get(other.slotId()));
    }

    private boolean roomWithinCaps(Place one) {
        var terms = slots.get(one.slotId()).terms();
        return archive.caps().caps().stream()
                .filter(cap -> cap.kind() == null || cap.kind() == terms.kind())
                .allMatch(cap ->
                        besides(one).filter(place -> counts(cap, place, terms)).count() < cap.max());
    }

    private boolean counts(Cap cap, Place place, SlotTerms wanted) {
        var terms = slots.get(place.slotId()).terms();
        return (cap.kind() == null || cap.kind() == terms.kind())
                && (cap.per() == Cap.Per.CONGRESS || terms.day().equals(wanted.day()));
    }

    /** @param itself how many of the places counted it is itself */
    private boolean roomInShare(Place one, int itself) {
        var allowed = slots.get(one.slotId()).terms().perOrganisation();
        var organisation = one.signup().organisation();
        return allowed == null
                || organisation == null
                || archive.places().stream()
                                .filter(place ->
                                        place.confirmed() && place.slotId().equals(one.slotId()))
                                .filter(place ->
                                        organisation.equals(place.signup().organisation()))
                                .count()
                        < allowed + itself;
    }

    private Place place(UUID signupId) {
        return archive.places().stream()
                .filter(place -> place.signupId().equals(signupId))
                .findAny()
                .orElseThrow();
    }

    private int count(Slot slot, Predicate<Place> standing) {
        return (int) archive.places().stream()
                .filter(place -> place.slotId().equals(slot.id()))
                .filter(standing)
                .count();
    }
}
