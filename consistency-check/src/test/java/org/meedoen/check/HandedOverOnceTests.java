package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SignupId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

class HandedOverOnceTests {

    private static final SignupId ANN = new SignupId(new UUID(0, 1));
    private static final SignupId BOB = new SignupId(new UUID(0, 2));
    private static final SignupId CAS = new SignupId(new UUID(0, 3));

    @Test
    void onePlaceForOnePlaceIsSound() {
        assertThat(found(handOver(ANN, BOB), released(ANN), given(BOB))).isEmpty();
    }

    @Test
    void aHandOverThatWasRefusedIsSound() {
        assertThat(found(handOver(ANN, BOB))).isEmpty();
    }

    @Test
    void aPlaceThatNobodyWasGivenIsLost() {
        assertThat(found(handOver(ANN, BOB), released(ANN))).containsExactly(Promise.NOTHING_LOST);
    }

    @Test
    void aPlaceThatWasGivenAndKeptIsTwo() {
        assertThat(found(handOver(ANN, BOB), given(BOB))).containsExactly(Promise.NOTHING_TWICE);
    }

    @Test
    void aPlaceThatTwoWereGivenIsTwo() {
        assertThat(found(handOver(ANN, BOB), handOver(ANN, CAS), released(ANN), given(BOB), given(CAS)))
                .containsExactly(Promise.NOTHING_TWICE);
    }

    @Test
    void ifTheFirstHandOverWasRefusedTheNextCounts() {
        assertThat(found(handOver(ANN, BOB), handOver(ANN, CAS), released(ANN), given(CAS)))
                .isEmpty();
    }

    @Test
    void aPlaceOfTheirOwnAfterARefusalIsNoHandOver() {
        assertThat(found(handOver(ANN, BOB), request(BOB, ""), given(BOB))).isEmpty();
    }

    private static List<Promise> found(Sent... sent) {
        Map<SignupId, TreeMap<Integer, List<Sent>>> decisions = Stream.of(sent)
                .filter(each -> each.topic().equals("meedoen.places"))
                .collect(Collectors.groupingBy(
                        Sent::signup, Collectors.groupingBy(Sent::decision, TreeMap::new, Collectors.toList())));
        var database = new Database("none", JdbcClient.create(new DriverManagerDataSource()));
        var nowhere = new Installation(database, database, database, Map.of(), List.of());
        var evidence = new Evidence(nowhere, List.of(sent), Map.of(), Map.of(), decisions);
        return new HandedOverOnce().broken(evidence).map(Finding::promise).toList();
    }

    private static Sent handOver(SignupId from, SignupId to) {
        return request(to, ",\"insteadOf\":{\"signupId\":\"%s\"}".formatted(from));
    }

    private static Sent request(SignupId signup, String more) {
        return sent("meedoen.signups", "meedoen.signup.assignment-requested.v1", signup, more);
    }

    private static Sent released(SignupId signup) {
        return sent(
                "meedoen.places", "meedoen.place.released.v1", signup, ",\"decision\":2,\"reason\":\"HANDED_OVER\"");
    }

    private static Sent given(SignupId signup) {
        return sent("meedoen.places", "meedoen.place.confirmed.v1", signup, ",\"decision\":1,\"how\":\"ASSIGNED\"");
    }

    private static Sent sent(String topic, String type, SignupId signup, String more) {
        var json = "{\"signupId\":\"%s\"%s}".formatted(signup, more);
        return new Sent(topic, 0, 0, "", type, JsonMapper.shared().readTree(json));
    }
}
