package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.PlaceReleased.Held;

/** Facts about sign-ups in the words of {@link PlainCongress}. */
class Sentences {

    private Sentences() {}

    static List<String> of(List<Fact> facts) {
        return facts.stream().flatMap(Sentences::sentence).sorted().toList();
    }

    private static Stream<String> sentence(Fact fact) {
        return switch (fact) {
            case Fact.OfPlace of -> Stream.of(of.signup().signupId() + " " + of.decision() + " " + what(of));
            case Fact.Passed f -> Stream.of(f.signup().signupId() + " PASSED " + f.times());
            case Fact.OfferChanged f -> Stream.of(f.signup().signupId() + " OFFERS " + f.inExchangeFor());
            case Fact.OfSlot _, Fact.OfCongress _, Fact.DaysSet _, Fact.CompanionIgnored _ -> Stream.empty();
        };
    }

    private static String what(Fact.OfPlace fact) {
        return switch (fact) {
            case Fact.Confirmed f ->
                "CONFIRMED " + f.how() + (f.overCapacity() > 0 ? " OVER CAPACITY " + f.overCapacity() : "")
                        + (f.fromSetAside() ? " FROM SET ASIDE" : "") + exchange(f.exchanged())
                        + together(f.together()) + (f.second() == null ? "" : " BESIDE " + beside(f.second()));
            case Fact.Waitlisted f ->
                "WAITING POSITION " + f.position() + (f.heldBack() == null ? "" : " HELD BACK")
                        + together(f.together());
            case Fact.Refused f ->
                "REFUSED " + f.reason() + after(f.clashingSlotId()) + after(f.cap()) + together(f.together());
            case Fact.NotAssigned f -> "NOT ASSIGNED " + f.reason() + after(f.clashingSlotId());
            case Fact.Accompanied f ->
                (f.second() == null ? "ALONE" : "BESIDE " + beside(f.second()))
                        + (f.overCapacity() > 0 ? " OVER CAPACITY" : "");
            case Fact.Released f -> "RELEASED " + f.reason() + from(f);
            case Fact.Parted f -> "PARTED keeps " + standing(f.held());
            case Fact.Moved f -> "MOVED " + f.clashingSlotIds() + after(f.heldBack());
        };
    }

    private static String beside(SecondPlace second) {
        return second.companion() + (second.fromSetAside() ? " FROM SET ASIDE" : "");
    }

    private static String from(Fact.Released fact) {
        return switch (fact.reason()) {
            case OVERLAP, CAP, SLOT_BEGUN, HANDED_OVER -> "";
            case WITHDRAWN, WITHDRAWN_BY_ORGANISER, SLOT_CANCELLED -> " from " + standing(fact.held());
        };
    }

    private static String standing(Held held) {
        return held == Held.PLACE ? "CONFIRMED" : "WAITING";
    }

    private static String together(@Nullable SignupId other) {
        return other == null ? "" : " WITH " + other;
    }

    private static String exchange(@Nullable Exchanged exchanged) {
        return exchanged == null ? "" : " FOR " + exchanged.signupId() + " " + exchanged.decision();
    }

    private static String after(@Nullable Object detail) {
        return detail == null ? "" : " " + detail;
    }
}
