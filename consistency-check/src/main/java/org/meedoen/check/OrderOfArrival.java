package org.meedoen.check;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.meedoen.contracts.SlotId;

/** Waiting lists are in the order of the requests. */
final class OrderOfArrival implements Rule {

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        Map<SlotId, PlaceRow> lastOfSlot = new HashMap<>();
        return evidence.sent("meedoen.signup.requested.v1")
                .flatMap(Sent::signups)
                .map(evidence.places()::get)
                .filter(place -> place != null && place.rank() > 0)
                .flatMap(place -> {
                    var before = lastOfSlot.put(place.slot(), place);
                    return before == null || before.rank() < place.rank()
                            ? Stream.empty()
                            : Stream.of(new Finding(
                                    Promise.FIRST_COME_FIRST_SERVED,
                                    "sign-up " + place.id(),
                                    "came after " + before.id() + " and stands before it"));
                });
    }
}
