package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

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
            case Fact.Confirmed f -> "CONFIRMED " + f.how() + exchange(f.exchanged());
            case Fact.Waitlisted f -> "WAITING POSITION " + f.position() + (f.heldBack() == null ? "" : " HELD BACK");
            case Fact.Refused f -> "REFUSED " + f.reason() + after(f.clashingSlotId()) + after(f.cap());
            case Fact.Released f -> "RELEASED " + f.reason() + from(f);
            case Fact.Moved f -> "MOVED " + f.clashingSlotIds();
        };
    }

    private static String from(Fact.Released fact) {
        return switch (fact.reason()) {
            case OVERLAP, CAP -> "";
            case WITHDRAWN, SLOT_CANCELLED -> fact.held() == Held.PLACE ? " from CONFIRMED" : " from WAITING";
        };
    }

    private static String exchange(@Nullable Exchanged exchanged) {
        return exchanged == null ? "" : " FOR " + exchanged.signupId() + " " + exchanged.decision();
    }

    private static String after(@Nullable Object detail) {
        return detail == null ? "" : " " + detail;
    }
}
