package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.node.JsonNodeFactory;

class DecisionsAreNumberedTests {

    private static final SignupId SIGNUP = new SignupId(new UUID(7, 7));

    @Test
    void eachNumberOnceIsSound() {
        assertThat(found(3, 1, 2, 3)).isEmpty();
    }

    @Test
    void aNumberThatWasGivenTwiceIsFound() {
        assertThat(found(2, 1, 2, 2)).containsExactly(Promise.NOTHING_TWICE);
    }

    @Test
    void aNumberThatWasNeverSentIsFound() {
        assertThat(found(3, 1, 3)).containsExactly(Promise.NOTHING_LOST);
    }

    @Test
    void whatTheTopicsHaveForgottenIsNotMissed() {
        assertThat(found(5, 4, 5)).isEmpty();
    }

    @Test
    void aCompanionsPlaceIsADecisionToo() {
        assertThat(Evidence.DECISIONS).contains("meedoen.place.accompanied.v1", "meedoen.place.moved.v1");
    }

    private static List<Promise> found(int last, Integer... sent) {
        var decisions = Arrays.stream(sent)
                .collect(Collectors.groupingBy(
                        Function.<Integer>identity(),
                        TreeMap::new,
                        Collectors.mapping(DecisionsAreNumberedTests::sent, Collectors.toList())));
        var place = new PlaceRow(SIGNUP, SlotId.random(), ParticipantId.random(), "CONFIRMED", 1, last, null);
        var evidence = new Evidence(nowhere(), List.of(), Map.of(), Map.of(SIGNUP, place), Map.of(SIGNUP, decisions));
        return new DecisionsAreNumbered().broken(evidence).map(Finding::promise).toList();
    }

    private static Sent sent(int decision) {
        return new Sent("meedoen.places", 0, decision, "", "", JsonNodeFactory.instance.objectNode());
    }

    private static Installation nowhere() {
        var database = new Database("none", JdbcClient.create(new DriverManagerDataSource()));
        return new Installation(database, database, database, Map.of(), List.of());
    }
}
