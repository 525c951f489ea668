package org.meedoen.capacity.allocation;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/** One participant or a pair that is handled together. */
record Party(List<Wish> wishes) {

    static Party of(CongressPlaces places, List<Place> waiting) {
        return new Party(
                waiting.stream().map(place -> ExchangeRule.wish(places, place)).toList());
    }

    int size() {
        return wishes.size();
    }

    boolean isPair() {
        return wishes.size() > 1;
    }

    /** How many it needs, with those of companions. */
    int places() {
        return wishes.stream().mapToInt(Wish::places).sum();
    }

    SlotId slotId() {
        return wishes.getFirst().slotId();
    }

    /** The partner's sign-up, if there is one. */
    @Nullable SignupId together(Wish one) {
        return wishes.stream()
                .filter(wish -> !wish.equals(one))
                .map(wish -> wish.signup().signupId())
                .findAny()
                .orElse(null);
    }

    /** The places that are offered in exchange. */
    List<Place> offered() {
        return wishes.stream().map(Wish::offered).filter(Objects::nonNull).toList();
    }

    Map<String, Long> perOrganisation() {
        return wishes.stream()
                .map(wish -> wish.signup().organisation())
                .filter(Objects::nonNull)
                .collect(groupingBy(organisation -> organisation, counting()));
    }
}
