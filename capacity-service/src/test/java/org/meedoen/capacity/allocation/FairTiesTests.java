package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SlotScheduled;

/** Whoever was received first comes first, whatever their ids are. */
class FairTiesTests {

    private static final SlotId SLOT = CongressFixture.slotId("visit");

    @Test
    void noIdIsFavouredByTheOrderOfReceipt() {
        var everyone = List.of("Ann", "Bob", "Cas", "Dik", "Eef");
        var first = new HashMap<String, Integer>();
        for (var order : ordersOf(everyone)) {
            var congress =
                    new CongressFixture().slot("visit", 9, 11, 1).signedUp("visit", order.toArray(String[]::new));
            var people = everyone.toArray(String[]::new);
            assertThat(congress.inside("visit", people)).containsExactly(order.getFirst());
            assertThat(congress.waiting("visit", people)).isEqualTo(order.subList(1, 5));
            first.merge(order.getFirst(), 1, Integer::sum);
        }
        assertThat(first).hasSize(5);
        assertThat(first.values()).containsOnly(24);
    }

    @Test
    void theFirstOfTwoPairsIsPromotedFirst() {
        for (var order : ordersOf(List.of("Ann", "Bob", "Cas", "Dik"))) {
            var congress = new CongressFixture().slot("visit", 9, 11, 2);
            congress.askTogether(order.get(0), order.get(1), "visit");
            congress.askTogether(order.get(2), order.get(3), "visit");
            assertThat(congress.waiting("visit", "Ann", "Bob", "Cas", "Dik")).isEqualTo(order.subList(2, 4));
        }
    }

    @Test
    void theOrderOfReceiptDecidesWithinABatchToo() {
        var ids = new Random(3).longs(200).boxed().toList();
        var orders = Stream.of(ids, ids.reversed(), sorted(ids), sorted(ids).reversed());
        orders.forEach(order -> assertThat(placesGiven(order)).isEqualTo(order.subList(0, 20)));
    }

    private static List<Long> sorted(List<Long> ids) {
        return ids.stream().sorted(Comparator.comparing(id -> new UUID(id, id))).toList();
    }

    /** The ids of those who were given the twenty places, in the order in which they were given. */
    private static List<Long> placesGiven(List<Long> order) {
        var stored = new InMemoryPlaces(64);
        stored.decide(List.of(
                new SlotScheduled(CongressFixture.UTRECHT, new CongressFixture().terms("visit", 9, 11, 20, true))));
        return stored.decide(order.stream().map(FairTiesTests::request).toList()).stream()
                .filter(Fact.Confirmed.class::isInstance)
                .map(fact -> ((Fact.Confirmed) fact).signup().signupId().value().getLeastSignificantBits())
                .toList();
    }

    private static SignupEvent request(long id) {
        return new SignupRequested(
                CongressFixture.UTRECHT,
                new SignupId(new UUID(id, id)),
                SLOT,
                new ParticipantId(new UUID(~id, id)),
                null,
                null,
                Instant.EPOCH,
                null,
                null,
                null);
    }

    private static List<List<String>> ordersOf(List<String> people) {
        if (people.isEmpty()) {
            return List.of(List.of());
        }
        return people.stream().flatMap(first -> startingWith(first, people)).toList();
    }

    private static Stream<List<String>> startingWith(String first, List<String> people) {
        var others = people.stream().filter(person -> !person.equals(first)).toList();
        return ordersOf(others).stream()
                .map(rest -> Stream.concat(Stream.of(first), rest.stream()).toList());
    }
}
