package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.stream.Stream;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;

/** Facts about sign-ups in the words of {@link PlainCongress}. */
class Sentences {

    private Sentences() {}

    static List<String> of(List<Fact> facts) {
        return facts.stream().flatMap(Sentences::sentence).sorted().toList();
    }

    private static Stream<String> sentence(Fact fact) {
        return fact instanceof Fact.OfPlace of
                ? Stream.of(of.signup().signupId() + " " + of.decision() + " " + what(of))
                : Stream.empty();
    }

    private static String what(Fact.OfPlace fact) {
        return switch (fact) {
            case Fact.Confirmed f -> "CONFIRMED " + f.how();
            case Fact.Waitlisted f -> "WAITING POSITION " + f.position();
            case Fact.Refused f ->
                "REFUSED " + f.reason() + (f.clashingSlotId() == null ? "" : " " + f.clashingSlotId());
            case Fact.Released f -> "RELEASED " + f.reason() + from(f);
            case Fact.Moved f -> "MOVED " + f.clashingSlotIds();
        };
    }

    private static String from(Fact.Released fact) {
        if (fact.reason() == Reason.OVERLAP) {
            return "";
        }
        return fact.held() == Held.PLACE ? " from CONFIRMED" : " from WAITING";
    }
}
