package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.ListArbitrary;
import net.jqwik.api.constraints.IntRange;
import org.meedoen.capacity.allocation.Story.Step;
import org.meedoen.capacity.allocation.Story.What;
import org.meedoen.contracts.signup.SignupEvent;

/** Whatever happens in whatever order, the rules decide what the plain model decides, and the invariants hold. */
class AllocationPropertyTests {

    @Property(tries = 2000)
    void decidesWhatThePlainModelDecides(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 3) int page) {
        var stored = new InMemoryPlaces(page);
        var model = new PlainCongress();
        var before = new Numbers(stored);
        for (var event : Story.of(steps)) {
            var facts = stored.decide(List.of(event));
            assertThat(Sentences.of(facts)).as("%s", event).isEqualTo(model.take(event));
            before = holdsAfter(event, stored, before, facts);
        }
    }

    @Property(tries = 1000)
    void theSizeOfBatchesChangesNothing(
            @ForAll("steps") List<Step> steps, @ForAll @IntRange(min = 1, max = 20) int size) {
        var singly = new InMemoryPlaces(1);
        var inBatches = new InMemoryPlaces(2);
        var events = Story.of(steps);
        var expected = batches(events, 1).stream().flatMap(batch -> singly.decide(batch).stream());
        var facts = batches(events, size).stream().flatMap(batch -> inBatches.decide(batch).stream());
        assertThat(facts).containsExactlyElementsOf(expected.toList());
        assertThat(inBatches.places()).containsExactlyInAnyOrderElementsOf(singly.places());
        assertThat(inBatches.slots()).containsExactlyInAnyOrderElementsOf(singly.slots());
    }

    @Property(tries = 1000)
    void redeliveryChangesNothing(
            @ForAll("steps") List<Step> steps,
            @ForAll @IntRange(min = 1, max = 20) int size,
            @ForAll @IntRange(max = 9) int back) {
        var stored = new InMemoryPlaces(2);
        var batches = batches(Story.of(steps), size);
        for (var i = 0; i < batches.size(); i++) {
            stored.decide(batches.get(i));
            var again = batches.subList(Math.max(0, i - back), i + 1);
            again.forEach(batch -> assertThat(stored.decide(batch)).isEmpty());
        }
        var everything = batches.stream().flatMap(List::stream).toList();
        assertThat(stored.decide(everything)).isEmpty();
    }

    @Property(tries = 1000)
    void applyingTheFactsOneByOneLeadsToTheSameState(@ForAll("steps") List<Step> steps) {
        var stored = new InMemoryPlaces(2);
        var replica = CongressPlaces.of(CongressSettings.DEFAULT, PartialState.NOTHING, new InMemoryPlaces(1));
        for (var event : Story.of(steps)) {
            for (var fact : stored.decide(List.of(event))) {
                replica.apply(fact);
                fact.slotIds().flatMap(id -> replica.slot(id).stream()).forEach(Invariants::hasNoPlaceTooMany);
            }
        }
        assertThat(stored.places())
                .allSatisfy(place -> assertThat(replica.place(place.signupId())).contains(place));
        assertThat(stored.slots())
                .allSatisfy(slot -> assertThat(replica.slot(slot.id())).contains(slot));
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.oneOf(anything(), aCrowd());
    }

    private static Arbitrary<List<Step>> anything() {
        var what = Arbitraries.frequency(
                Tuple.of(24, What.ASK),
                Tuple.of(16, What.ASK_IN_EXCHANGE),
                Tuple.of(10, What.ASK_TOGETHER),
                Tuple.of(8, What.ASSIGN),
                Tuple.of(10, What.ACCOMPANY),
                Tuple.of(8, What.WITHDRAW),
                Tuple.of(3, What.REPEAT),
                Tuple.of(5, What.RESIZE),
                Tuple.of(4, What.MOVE),
                Tuple.of(3, What.DIVIDE),
                Tuple.of(1, What.END_QUOTA),
                Tuple.of(4, What.SET_ASIDE),
                Tuple.of(1, What.END_SET_ASIDE),
                Tuple.of(3, What.CAP),
                Tuple.of(1, What.PASSES),
                Tuple.of(1, What.END_PROMOTION),
                Tuple.of(1, What.RESUME_PROMOTION),
                Tuple.of(1, What.SCHEDULE),
                Tuple.of(1, What.CANCEL),
                Tuple.of(1, What.BEGIN),
                Tuple.of(3, What.DAYS));
        return steps(what, Arbitraries.integers().between(0, 59));
    }

    /** Singles and pairs for the same few slots, where places come and go. */
    private static Arbitrary<List<Step>> aCrowd() {
        var what = Arbitraries.frequency(
                Tuple.of(12, What.ASK),
                Tuple.of(10, What.ASK_TOGETHER),
                Tuple.of(2, What.ASK_IN_EXCHANGE),
                Tuple.of(5, What.ASSIGN),
                Tuple.of(8, What.ACCOMPANY),
                Tuple.of(14, What.WITHDRAW),
                Tuple.of(6, What.RESIZE),
                Tuple.of(4, What.SET_ASIDE),
                Tuple.of(1, What.END_SET_ASIDE),
                Tuple.of(1, What.DIVIDE),
                Tuple.of(1, What.CAP),
                Tuple.of(1, What.PASSES),
                Tuple.of(2, What.DAYS),
                Tuple.of(1, What.RESUME_PROMOTION));
        return steps(what, Arbitraries.of(0, 0, 0, 2, 2, 1)).withSizeDistribution(RandomDistribution.uniform());
    }

    private static ListArbitrary<Step> steps(Arbitrary<What> what, Arbitrary<Integer> one) {
        var number = Arbitraries.integers().between(0, 59);
        return Combinators.combine(what, one, number, number)
                .as(Step::new)
                .list()
                .ofMaxSize(100);
    }

    private static List<List<SignupEvent>> batches(List<SignupEvent> events, int size) {
        var batches = new ArrayList<List<SignupEvent>>();
        for (var from = 0; from < events.size(); from += size) {
            batches.add(events.subList(from, Math.min(from + size, events.size())));
        }
        return batches;
    }

    private static Numbers holdsAfter(SignupEvent event, InMemoryPlaces stored, Numbers before, List<Fact> facts) {
        var invariants = new Invariants(stored);
        invariants.countersAreTrue();
        invariants.noPlaceTooMany(before, facts);
        invariants.onlyTheOrganisersGiveWhatIsSetAside(before, facts);
        invariants.onlyTheOrganisersGoOverTheCapacity(event, facts);
        invariants.onlyTheOrganisersGiveCompanions(event, before);
        invariants.aPlaceThatIsHandedOverIsOnePlace(event, facts);
        invariants.nobodyIsGivenTwoPlacesAtOnce(facts);
        invariants.nobodyIsGivenMoreThanTheCaps(facts);
        invariants.noOrganisationIsGivenMoreThanItsShare(facts);
        invariants.nobodyIsGivenAPlaceOnADayThatIsNotTheirs(facts);
        invariants.nobodyIsGivenOrAwaitsAPlaceInWhatHasBegun(facts);
        invariants.whoExchangesHasOneOfTheTwo(facts);
        invariants.pairsAreDecidedTogether(facts);
        invariants.noPairIsPassedTooOften(facts);
        invariants.pairsAreWhole();
        invariants.nobodyWhoseTurnItIsWaitsForAFreePlace();
        invariants.everyRequestIsAnsweredOnce(event, facts);
        return new Numbers(stored);
    }
}
