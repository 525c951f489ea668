package org.meedoen.check;

import java.util.stream.Stream;

/** Every accepted sign-up has a decision, and both services store the same. */
final class EveryRequestIsDecided implements Rule {

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return Stream.concat(
                evidence.signups().values().stream().flatMap(signup -> ofSignup(signup, evidence)),
                evidence.places().values().stream()
                        .filter(place -> !evidence.signups().containsKey(place.id()))
                        .map(place -> new Finding(
                                Promise.SAME_TRUTH_EVERYWHERE,
                                "sign-up " + place.id(),
                                "was decided about, but nobody asked")));
    }

    private static Stream<Finding> ofSignup(SignupRow signup, Evidence evidence) {
        var subject = "sign-up " + signup.id();
        var place = evidence.places().get(signup.id());
        if (place == null) {
            return Stream.of(new Finding(Promise.NOTHING_LOST, subject, "never reached capacity-service"));
        }
        if (signup.decision() < place.decision()) {
            return Stream.of(new Finding(
                    Promise.NOTHING_LOST,
                    subject,
                    "decision " + place.decision() + " did not come back, but " + signup.decision()));
        }
        return signup.decision() == place.decision() && signup.agreesWith(place)
                ? Stream.empty()
                : Stream.of(new Finding(
                        Promise.SAME_TRUTH_EVERYWHERE,
                        subject,
                        "is %s (%d, beside it: %s) here and %s (%d, beside it: %s) there"
                                .formatted(
                                        signup.status(),
                                        signup.decision(),
                                        signup.companion(),
                                        place.standing(),
                                        place.decision(),
                                        place.companion())));
    }
}
