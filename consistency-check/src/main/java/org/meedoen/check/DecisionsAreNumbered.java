package org.meedoen.check;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meedoen.contracts.SignupId;

/**
 * The decisions of a sign-up have consecutive numbers, each once. Missing numbers are found only while the first decision is
 * still on the topic.
 */
final class DecisionsAreNumbered implements Rule {

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.decisions().entrySet().stream()
                .flatMap(each -> Stream.concat(
                        twice(each.getKey(), each.getValue()), missing(each.getKey(), each.getValue(), evidence)));
    }

    private static Stream<Finding> twice(SignupId signup, TreeMap<Integer, List<Sent>> decisions) {
        return decisions.entrySet().stream()
                .filter(decision -> decision.getValue().size() > 1)
                .map(decision -> new Finding(
                        Promise.NOTHING_TWICE,
                        "sign-up " + signup,
                        "decision " + decision.getKey() + " was sent "
                                + decision.getValue().size() + " times"));
    }

    private static Stream<Finding> missing(SignupId signup, TreeMap<Integer, List<Sent>> decisions, Evidence evidence) {
        var place = evidence.places().get(signup);
        if (place == null || decisions.firstKey() != 1) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(1, place.decision())
                .filter(number -> !decisions.containsKey(number))
                .mapToObj(number -> new Finding(
                        Promise.NOTHING_LOST, "sign-up " + signup, "decision " + number + " was never sent"));
    }
}
