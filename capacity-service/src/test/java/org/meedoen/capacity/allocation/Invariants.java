package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.Place.Standing;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.CompanionRequested;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SlotTerms;

/**
 * The invariants after every event, whatever the rules are. Longer than 250 lines because it is one list, with the
 * counting below it.
 */
class Invariants {

    private final InMemoryPlaces stored;
    private final Map<SlotId, Slot> slots;

    Invariants(InMemoryPlaces stored) {
        this.stored = stored;
        slots = stored.slots().stream().collect(Collectors.toMap(Slot::id, Function.identity()));
    }

    void countersAreTrue() {
        for (var slot : slots.values()) {
            assertThat(slot.confirmed()).isEqualTo(sum(slot, Place::places));
            assertThat(slot.waiting()).isEqualTo(count(slot, Place::waiting));
            assertThat(slot.paired()).isEqualTo(count(slot, Place::waitsTogether));
            assertThat(slot.numbers().setAsideGiven()).isEqualTo(sum(slot, Place::placesFromSetAside));
            hasNoPlaceTooMany(slot);
        }
    }

    static void hasNoPlaceTooMany(Slot slot) {
        assertThat(slot.confirmed())
                .isLessThanOrEqualTo(slot.terms().capacity()
                        + slot.numbers().keptOver()
                        + slot.numbers().overbooked());
        assertThat(slot.confirmed() - slot.numbers().setAsideGiven())
                .isLessThanOrEqualTo(slot.forOthers()
                        + slot.numbers().keptOver()
                        + slot.numbers().keptAside()
                        + slot.numbers().overbooked());
    }

    /** Others keep what they had when places were set aside. */
    void onlyTheOrganisersGiveWhatIsSetAside(Numbers before, List<Fact> facts) {
        for (var slot : slots.values()) {
            var others = sum(slot, place -> place.places() - place.placesFromSetAside());
            var allowed = Math.max(slot.forOthers(), before.othersIn(slot.id())) + assignedOver(slot, facts);
            assertThat((long) others).isLessThanOrEqualTo(allowed);
        }
        assertThat(stored.places()).noneMatch(place -> place.fromSetAside() && !place.confirmed());
        assertThat(facts)
                .noneMatch(fact ->
                        fact instanceof Fact.Confirmed given && isFromSetAside(given) && given.how() != How.ASSIGNED);
    }

    private static boolean isFromSetAside(Fact.Confirmed given) {
        return given.fromSetAside() || given.second() != null && given.second().fromSetAside();
    }

    /** A companion has the place beside somebody's, and only the organisers give it. */
    void onlyTheOrganisersGiveCompanions(SignupEvent event, Numbers before) {
        assertThat(stored.places()).noneMatch(place -> place.second() != null && !place.confirmed());
        assertThat(new Numbers(stored).companions())
                .isLessThanOrEqualTo(before.companions() + (event instanceof CompanionRequested ? 1 : 0));
    }

    /** I1; who was in before the capacity was cut stays. Nobody joins them unless the organisers say so. */
    void noPlaceTooMany(Numbers before, List<Fact> facts) {
        for (var slot : slots.values()) {
            var allowed = Math.max(slot.terms().capacity(), before.confirmedIn(slot.id())) + assignedOver(slot, facts);
            assertThat((long) slot.confirmed()).isLessThanOrEqualTo(allowed);
        }
    }

    private static long assignedOver(Slot slot, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.slotIds().anyMatch(slot.id()::equals))
                .mapToLong(fact -> switch (fact) {
                    case Fact.Confirmed given when given.signup().slotId().equals(slot.id()) -> given.overCapacity();
                    case Fact.Accompanied given -> given.overCapacity();
                    default -> 0;
                })
                .sum();
    }

    /** Nobody is assigned a place above the capacity by anything but an event that says so, or that hands one over. */
    void onlyTheOrganisersGoOverTheCapacity(SignupEvent event, List<Fact> facts) {
        var may = switch (event) {
            case AssignmentRequested assignment -> assignment.overCapacity() || assignment.insteadOf() != null;
            case CompanionRequested request -> request.overCapacity();
            default -> false;
        };
        assertThat(slots.values().stream().filter(slot -> assignedOver(slot, facts) > 0))
                .hasSizeLessThanOrEqualTo(may ? 1 : 0);
    }

    /** Whoever had it has lost it, and one other has it. */
    void aPlaceThatIsHandedOverIsOnePlace(SignupEvent event, List<Fact> facts) {
        var left = facts.stream()
                .filter(fact -> fact instanceof Fact.Released released && released.reason() == Reason.HANDED_OVER)
                .count();
        var handsOver = event instanceof AssignmentRequested assignment && assignment.insteadOf() != null;
        assertThat(left).isEqualTo(handsOver ? assigned(facts).count() : 0);
    }

    private static Stream<Fact> assigned(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact instanceof Fact.Confirmed confirmed && confirmed.how() == How.ASSIGNED);
    }

    /** I2. */
    void everyRequestIsAnsweredOnce(SignupEvent event, List<Fact> facts) {
        var asked = asked(event);
        assertThat(stored.places()).extracting(Place::signupId).containsAll(asked);
        assertThat(facts.stream().filter(fact -> fact instanceof Fact.OfPlace of && of.decision() == 1))
                .extracting(fact -> ((Fact.OfPlace) fact).signup().signupId())
                .doesNotHaveDuplicates()
                .isSubsetOf(asked);
    }

    private static List<SignupId> asked(SignupEvent event) {
        return switch (event) {
            case SignupRequested request
            when request.partner() != null ->
                List.of(request.signupId(), request.partner().signupId());
            case SignupRequested request -> List.of(request.signupId());
            case AssignmentRequested request -> List.of(request.signupId());
            default -> List.of();
        };
    }

    /** I3. */
    void nobodyIsGivenTwoPlacesAtOnce(List<Fact> facts) {
        given(facts)
                .forEach(given -> assertThat(besides(given).filter(place -> overlap(place, given)))
                        .isEmpty());
    }

    void nobodyIsGivenMoreThanTheCaps(List<Fact> facts) {
        givenByTheRules(facts)
                .forEach(given -> assertThat(roomWithinCaps(given)).isTrue());
    }

    void noOrganisationIsGivenMoreThanItsShare(List<Fact> facts) {
        givenByTheRules(facts)
                .forEach(given -> assertThat(roomInShare(given, 1)).isTrue());
    }

    void nobodyIsGivenAPlaceOnADayThatIsNotTheirs(List<Fact> facts) {
        given(facts).forEach(given -> assertThat(mayCome(given)).isTrue());
    }

    /** However it was given: before the slot began. */
    void nobodyIsGivenOrAwaitsAPlaceInWhatHasBegun(List<Fact> facts) {
        assertThat(given(facts)).noneMatch(given -> slot(given).hasBegun());
        assertThat(stored.places())
                .noneMatch(place -> place.waiting() && slot(place).hasBegun());
    }

    private boolean mayCome(Place one) {
        var days = one.signup().allowedDays().days();
        return days == null || days.contains(slot(one).terms().day());
    }

    private Slot slot(Place of) {
        return slots.get(of.slotId());
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

    /** Whoever was told of another was told the same at the same time as that other. */
    void pairsAreDecidedTogether(List<Fact> facts) {
        record Told(SignupId signup, SignupId together, Object what) {}
        var told = facts.stream()
                .flatMap(fact -> switch (fact) {
                    case Fact.Confirmed f
                    when f.together() != null -> Stream.of(new Told(f.signup().signupId(), f.together(), f.how()));
                    case Fact.Waitlisted f
                    when f.together() != null ->
                        Stream.of(new Told(f.signup().signupId(), f.together(), Standing.WAITING));
                    case Fact.Refused f
                    when f.together() != null ->
                        Stream.of(new Told(f.signup().signupId(), f.together(), Standing.REFUSED));
                    default -> Stream.<Told>empty();
                })
                .toList();
        assertThat(told.stream().map(of -> new Told(of.together, of.signup, of.what)))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    /** Never one with a place while the other waits, or with nothing while the other has something. */
    void pairsAreWhole() {
        stored.places().stream()
                .filter(place -> place.partner() != null)
                .forEach(place -> assertThat(place(place.partner())).satisfies(other -> {
                    assertThat(place.active()).isTrue();
                    assertThat(other.partner()).isEqualTo(place.signupId());
                    assertThat(other.standing()).isEqualTo(place.standing());
                    assertThat(other.slotId()).isEqualTo(place.slotId());
                    assertThat(Math.abs(other.rank() - place.rank())).isOne();
                }));
    }

    void noPairIsPassedTooOften(List<Fact> facts) {
        facts.stream()
                .filter(Fact.Passed.class::isInstance)
                .forEach(fact -> assertThat(((Fact.Passed) fact).times())
                        .isLessThanOrEqualTo(stored.settings().pairs().passes()));
    }

    /** I4. */
    void nobodyWhoseTurnItIsWaitsForAFreePlace() {
        assertThat(stored.places().stream()
                        .filter(Place::waiting)
                        .filter(this::mayHaveAPlace)
                        .filter(waiting -> free(waiting) >= needed(waiting))
                        .filter(waiting -> !standsBehindAPairThatMayNotBePassed(waiting)))
                .isEmpty();
    }

    private boolean mayHaveAPlace(Place waiting) {
        return slots.get(waiting.slotId()).terms().promoting()
                && free(waiting) > 0
                && both(waiting).stream()
                        .allMatch(one -> mayCome(one)
                                && besides(one).noneMatch(place -> overlap(place, one))
                                && roomWithinCaps(one)
                                && roomInShare(one, 1 - (int) ofTheSameOrganisation(one)));
    }

    private boolean standsBehindAPairThatMayNotBePassed(Place waiting) {
        return stored.places().stream()
                .filter(first -> first.waitsTogether()
                        && first.slotId().equals(waiting.slotId())
                        && first.rank() < waiting.rank()
                        && first.passed() >= stored.settings().pairs().passes())
                .anyMatch(first -> !waiting.signupId().equals(first.partner()) && mayHaveAPlace(first));
    }

    private int free(Place waiting) {
        var slot = slots.get(waiting.slotId());
        var given = sum(slot, Place::placesFromSetAside);
        return slot.terms().capacity() - slot.confirmed() - Math.max(0, slot.setAside() - given);
    }

    private int needed(Place waiting) {
        return both(waiting).size() + (isOfferedWithCompanion(waiting) ? 1 : 0);
    }

    private boolean isOfferedWithCompanion(Place waiting) {
        return stored.places().stream()
                .anyMatch(place -> place.signupId().equals(waiting.inExchangeFor()) && place.second() != null);
    }

    private List<Place> both(Place one) {
        return one.partner() == null ? List.of(one) : List.of(one, place(one.partner()));
    }

    private long ofTheSameOrganisation(Place one) {
        return both(one).stream()
                .map(place -> place.signup().organisation())
                .filter(organisation ->
                        Objects.equals(organisation, one.signup().organisation()))
                .count();
    }

    /** Who was given a place by the rules, not by the organisers. */
    private Stream<Place> givenByTheRules(List<Fact> facts) {
        return given(facts.stream()
                .filter(fact -> fact instanceof Fact.Confirmed confirmed && confirmed.how() != How.ASSIGNED)
                .toList());
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
        return stored.places().stream()
                .filter(place -> place.confirmed() && place.participantId().equals(one.participantId()))
                .filter(place -> !place.signupId().equals(one.signupId())
                        && !place.signupId().equals(one.inExchangeFor()));
    }

    private boolean overlap(Place one, Place other) {
        return slots.get(one.slotId()).overlaps(slots.get(other.slotId()));
    }

    private boolean roomWithinCaps(Place one) {
        var terms = slots.get(one.slotId()).terms();
        return stored.settings().caps().caps().stream()
                .filter(cap -> cap.kind() == null || cap.kind() == terms.kind())
                .allMatch(cap ->
                        besides(one).filter(place -> counts(cap, place, terms)).count() < cap.max());
    }

    private boolean counts(Cap cap, Place place, SlotTerms wanted) {
        var terms = slots.get(place.slotId()).terms();
        return (cap.kind() == null || cap.kind() == terms.kind())
                && (cap.per() == Cap.Per.CONGRESS || terms.day().equals(wanted.day()));
    }

    /** @param itself how many of the places counted it is itself; less than 0: how many more go with it */
    private boolean roomInShare(Place one, int itself) {
        var allowed = slots.get(one.slotId()).terms().perOrganisation();
        var organisation = one.signup().organisation();
        return allowed == null
                || organisation == null
                || stored.places().stream()
                                .filter(place ->
                                        place.confirmed() && place.slotId().equals(one.slotId()))
                                .filter(place ->
                                        organisation.equals(place.signup().organisation()))
                                .count()
                        < allowed + itself;
    }

    private Place place(SignupId signupId) {
        return stored.places().stream()
                .filter(place -> place.signupId().equals(signupId))
                .findAny()
                .orElseThrow();
    }

    private int count(Slot slot, Predicate<Place> standing) {
        return (int) stored.places().stream()
                .filter(place -> place.slotId().equals(slot.id()))
                .filter(standing)
                .count();
    }

    private int sum(Slot slot, ToIntFunction<Place> places) {
        return stored.places().stream()
                .filter(place -> place.slotId().equals(slot.id()))
                .mapToInt(places)
                .sum();
    }
}
