package org.meedoen.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;

/**
 * A place that is handed over stays one place: whoever had it has lost it, and one other was given it. What the topics no
 * longer hold is not missed.
 */
final class HandedOverOnce implements Rule {

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return lastRequests(evidence)
                .filter(request -> request.event().path("insteadOf").isObject())
                .collect(Collectors.groupingBy(HandedOverOnce::former))
                .entrySet()
                .stream()
                .flatMap(handedOver -> broken(handedOver.getKey(), handedOver.getValue(), evidence.decisions()));
    }

    /** A later assignment of a sign-up is accepted only after the earlier one was refused. */
    private static Stream<Sent> lastRequests(Evidence evidence) {
        return evidence
                .sent("meedoen.signup.assignment-requested.v1")
                .collect(Collectors.toMap(Sent::signup, request -> request, (_, later) -> later))
                .values()
                .stream();
    }

    private static SignupId former(Sent request) {
        return SignupId.parse(request.event().path("insteadOf").path("signupId").asString());
    }

    private static Stream<Finding> broken(
            SignupId former, List<Sent> requests, Map<SignupId, TreeMap<Integer, List<Sent>>> decisions) {
        var left = has(decisions.get(former), HandedOverOnce::isHandedOver);
        var given = requests.stream()
                .filter(request -> has(decisions.get(request.signup()), HandedOverOnce::isAssigned))
                .count();
        if (given == (left ? 1 : 0)) return Stream.empty();
        var what = "%s its place to a colleague, and %d were given it".formatted(left ? "lost" : "did not lose", given);
        return Stream.of(
                new Finding(given == 0 ? Promise.NOTHING_LOST : Promise.NOTHING_TWICE, "sign-up " + former, what));
    }

    private static boolean has(@Nullable TreeMap<Integer, List<Sent>> decisions, Predicate<Sent> kind) {
        return decisions != null
                && decisions.values().stream().flatMap(List::stream).anyMatch(kind);
    }

    private static boolean isHandedOver(Sent decision) {
        return decision.is("meedoen.place.released.v1")
                && decision.event().path("reason").asString("").equals("HANDED_OVER");
    }

    private static boolean isAssigned(Sent decision) {
        return decision.is("meedoen.place.confirmed.v1")
                && decision.event().path("how").asString("").equals("ASSIGNED");
    }
}
