package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.capacity.CapacityInstance;
import org.meedoen.capacity.TestCongress;
import org.meedoen.capacity.allocation.Story.Step;
import org.meedoen.capacity.allocation.Story.What;
import org.meedoen.capacity.allocation.persistence.BatchResult;
import org.meedoen.capacity.allocation.persistence.Congress;
import org.meedoen.capacity.allocation.persistence.CongressRows;
import org.meedoen.capacity.allocation.persistence.PlaceRepository;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.contracts.signup.SlotTerms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** PostgreSQL gives back what memory would. */
class StoredPlacesIT {

    private static CapacityInstance service;

    private final CongressId congress = TestCongress.fresh().slug();

    @BeforeAll
    static void start() {
        service = CapacityInstance.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void decidesTheSameFromTheDatabaseAsFromMemory(long seed) {
        var memory = new InMemoryPlaces(2);
        var random = new Random(seed);
        var events = Story.of(steps(random), seed);
        for (var batch : cut(events, random)) {
            assertThat(decideStored(batch)).isEqualTo(memory.decide(batch));
        }
        isStored(congress, memory);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void decidesForSeveralCongressesAtOnceAsForEachAlone(long seed) {
        var other = TestCongress.fresh().slug();
        var memories = Map.of(congress, new InMemoryPlaces(2), other, new InMemoryPlaces(2));
        var random = new Random(seed);
        var events = List.of(Story.of(steps(random), seed), Story.of(steps(random), seed + 100));
        for (var from = 0; from < events.getFirst().size(); from += 10) {
            var batch = Map.of(congress, piece(events.getFirst(), from), other, piece(events.getLast(), from));
            assertThat(decideStored(batch))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            congress, memories.get(congress).decide(batch.get(congress)),
                            other, memories.get(other).decide(batch.get(other))));
        }
        memories.forEach(this::isStored);
    }

    private static List<SignupEvent> piece(List<SignupEvent> events, int from) {
        return events.subList(from, Math.min(events.size(), from + 10));
    }

    /** What a participant would give for a place changes without a decision about that place. */
    @Test
    void theNewOfferAfterAnExchangeIsStored() {
        var told = new CongressFixture()
                .slot("visit", 9, 11, 1)
                .slot("walk", 9, 11, 1)
                .slot("tour", 9, 11, 1)
                .signedUp("visit", "Ann")
                .signedUp("walk", "Bob")
                .signedUp("tour", "Cas");
        told.asksInExchange("Ann", "walk", "visit");
        told.asksInExchange("Ann", "tour", "visit");
        told.withdraws("Bob", "walk");
        var memory = new InMemoryPlaces(2);
        told.happened()
                .forEach(event -> assertThat(decideStored(List.of(event))).isEqualTo(memory.decide(List.of(event))));
        isStored(congress, memory);
    }

    @Test
    void keptWaitsAreStoredWhileThePlaceIsWaitedForAndAfter() {
        var told = new CongressFixture()
                .slot("mill", 9, 11, 1)
                .slot("dune", 9, 11, 1)
                .signedUp("mill", "Ina", "Jan")
                .signedUp("dune", "Kas");
        told.asksAndKeepsWaiting("Jan", "dune");
        told.withdraws("Kas", "dune");
        told.withdraws("Ina", "mill");
        var memory = new InMemoryPlaces(2);
        for (var event : told.happened()) {
            assertThat(decideStored(List.of(event))).isEqualTo(memory.decide(List.of(event)));
            isStored(congress, memory);
        }
    }

    @Test
    void aCachedSlotIsReadAgainIfTheCongressHasAnotherVersion() {
        var told = new CongressFixture().slot("garden", 9, 11, 1).signedUp("garden", "Dia", "Edo", "Fay");
        var events = told.happened();
        decideStored(events.subList(0, 1));
        decideStored(events.subList(1, 2));
        directly("update slot set capacity = 2 where congress = :congress");
        assertThat(decideStored(events.subList(2, 3))).singleElement().isInstanceOf(Fact.Waitlisted.class);
        directly("update slot set capacity = 3 where congress = :congress");
        directly("update congress set version = version + 1 where slug = :congress");
        assertThat(decideStored(events.subList(3, 4))).singleElement().isInstanceOf(Fact.Confirmed.class);
    }

    @Test
    void aRolledBackBatchLeavesNothingInTheCache() {
        var told = new CongressFixture().slot("harbour", 9, 11, 1).signedUp("harbour", "Gus", "Han");
        var events = told.happened();
        decideStored(events.subList(0, 1));
        service.bean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            decideAndWrite(Map.of(congress, events.subList(1, 2)));
            transaction.setRollbackOnly();
        });
        assertThat(decideStored(events.subList(2, 3))).singleElement().isInstanceOf(Fact.Confirmed.class);
    }

    @Test
    void cachedTimesAreAsPreciseAsStoredOnes() {
        var slot = SlotId.random();
        var begin = Instant.parse("2027-05-12T08:00:00.123456789Z");
        var terms = new SlotTerms(slot, 1, begin, begin.plusSeconds(60), 5, true, true, null, null, null, null, null);
        decideStored(List.of(new SlotScheduled(congress, terms)));
        var remembered = inTransaction(
                () -> slots(Set.of(slot), service.bean(CongressRows.class).lock(Set.of(congress))));
        assertThat(remembered).isEqualTo(slots(Set.of(slot), Map.of(congress, Congress.DEFAULT)));
    }

    private Collection<Slot> slots(Set<SlotId> ids, Map<CongressId, Congress> locked) {
        return service.bean(PlaceRepository.class)
                .inScope(locked, Map.of(congress, new BatchScope(Set.of(), ids, Set.of())))
                .get(congress)
                .slots();
    }

    private void directly(String sql) {
        var jdbc = service.bean(JdbcClient.class);
        jdbc.sql(sql).param("congress", congress.value()).update();
    }

    private void isStored(CongressId congress, InMemoryPlaces memory) {
        var stored = all(congress, memory);
        assertThat(stored.slots()).containsExactlyInAnyOrderElementsOf(memory.slots());
        assertThat(stored.places()).containsAll(memory.places());
        var locked = inTransaction(() -> service.bean(CongressRows.class).lock(Set.of(congress)));
        assertThat(locked.get(congress).settings()).isEqualTo(memory.settings());
    }

    private List<Fact> decideStored(List<SignupEvent> batch) {
        return decideStored(Map.of(congress, batch)).get(congress);
    }

    private Map<CongressId, List<Fact>> decideStored(Map<CongressId, List<SignupEvent>> batch) {
        return inTransaction(() -> decideAndWrite(batch));
    }

    private static Map<CongressId, List<Fact>> decideAndWrite(Map<CongressId, List<SignupEvent>> batch) {
        var locked = service.bean(CongressRows.class).lock(batch.keySet());
        var stored = service.bean(PlaceRepository.class);
        var concerned = batch.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, of -> BatchScope.by(of.getValue())));
        var states = stored.inScope(locked, concerned);
        var facts = new HashMap<CongressId, List<Fact>>();
        var decided = new ArrayList<BatchResult>();
        batch.forEach((of, events) -> {
            var state = states.getOrDefault(of, PartialState.NOTHING);
            var places = CongressPlaces.of(locked.get(of).settings(), state, stored.of(of), 2);
            facts.put(of, Allocation.decide(places, events));
            decided.add(BatchResult.of(of, facts.get(of), places));
        });
        stored.write(decided, service.bean(CongressRows.class).changed(batch.keySet()));
        return facts;
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return service.bean(TransactionTemplate.class).execute(transaction -> work.get());
    }

    /** From the tables, whatever is remembered. */
    private static PartialState all(CongressId congress, InMemoryPlaces memory) {
        var signups = memory.places().stream().map(Place::signupId).collect(Collectors.toSet());
        var slots = memory.slots().stream().map(Slot::id).collect(Collectors.toSet());
        return service.bean(PlaceRepository.class)
                .inScope(Map.of(congress, Congress.DEFAULT), Map.of(congress, new BatchScope(signups, slots, Set.of())))
                .get(congress);
    }

    private static List<Step> steps(Random random) {
        var choice = Stream.of(What.values())
                .flatMap(what -> IntStream.range(0, weight(what)).mapToObj(i -> what))
                .toList();
        return IntStream.range(0, 150)
                .mapToObj(i -> new Step(
                        choice.get(random.nextInt(choice.size())),
                        random.nextInt(60),
                        random.nextInt(60),
                        random.nextInt(60)))
                .toList();
    }

    private static int weight(What what) {
        return switch (what) {
            case ASK -> 12;
            case ASK_IN_EXCHANGE, ASK_TOGETHER -> 8;
            case WITHDRAW -> 5;
            default -> 2;
        };
    }

    private static List<List<SignupEvent>> cut(List<SignupEvent> events, Random random) {
        var batches = new ArrayList<List<SignupEvent>>();
        for (var from = 0; from < events.size(); ) {
            var to = Math.min(events.size(), from + 1 + random.nextInt(12));
            batches.add(events.subList(from, to));
            from = to;
        }
        return batches;
    }
}
