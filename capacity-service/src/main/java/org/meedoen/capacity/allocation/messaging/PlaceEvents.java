package org.meedoen.capacity.allocation.messaging;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.SecondPlace;
import org.meedoen.capacity.allocation.Signup;
import org.meedoen.capacity.allocation.persistence.BatchResult;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.capacity.InExchange;
import org.meedoen.contracts.capacity.PairParted;
import org.meedoen.contracts.capacity.PlaceAccompanied;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceMoved;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceWaitlisted;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.messaging.OutgoingEvent;

/**
 * The events that a batch publishes: one for each decision about a sign-up. Availability is published separately, at
 * its own pace.
 */
class PlaceEvents {

    private PlaceEvents() {}

    static Stream<OutgoingEvent> of(BatchResult decided) {
        var offers = offers(decided.facts());
        return decided.facts().stream()
                .flatMap(fact -> event(decided.congress(), fact, offers))
                .map(event -> new OutgoingEvent(Topics.PLACES, event.congress().value(), event));
    }

    /** By the offered place, which was confirmed in the same decision. */
    private static Map<SignupId, List<InExchange>> offers(List<Fact> facts) {
        return facts.stream()
                .filter(Fact.OfferChanged.class::isInstance)
                .map(Fact.OfferChanged.class::cast)
                .collect(groupingBy(
                        Fact.OfferChanged::inExchangeFor,
                        mapping(
                                fact -> new InExchange(
                                        fact.signup().signupId(), fact.signup().slotId()),
                                toList())));
    }

    private static Stream<PlaceEvent> event(CongressId congress, Fact fact, Map<SignupId, List<InExchange>> offers) {
        return fact instanceof Fact.OfPlace of ? Stream.of(event(congress, of.signup(), of, offers)) : Stream.empty();
    }

    private static PlaceEvent event(
            CongressId congress, Signup of, Fact.OfPlace fact, Map<SignupId, List<InExchange>> offers) {
        var signup = of.signupId();
        var slot = of.slotId();
        var participant = of.participantId();
        return switch (fact) {
            case Fact.Confirmed f ->
                new PlaceConfirmed(
                        congress,
                        signup,
                        slot,
                        participant,
                        f.decision(),
                        f.how(),
                        f.exchanged(),
                        f.together(),
                        offers.get(signup),
                        f.fromSetAside() ? true : null,
                        companion(f.second()));
            case Fact.Waitlisted f ->
                new PlaceWaitlisted(
                        congress,
                        signup,
                        slot,
                        participant,
                        f.decision(),
                        f.rank(),
                        f.position(),
                        f.heldBack(),
                        f.together());
            case Fact.Refused f ->
                new PlaceRefused(
                        congress,
                        signup,
                        slot,
                        participant,
                        f.decision(),
                        f.reason(),
                        f.clashingSlotId(),
                        f.cap(),
                        f.together(),
                        null);
            case Fact.NotAssigned f ->
                new PlaceRefused(
                        congress,
                        signup,
                        slot,
                        participant,
                        f.decision(),
                        f.reason(),
                        f.clashingSlotId(),
                        null,
                        null,
                        f.keeps());
            case Fact.Accompanied f ->
                new PlaceAccompanied(congress, signup, slot, participant, f.decision(), companion(f.second()));
            case Fact.Released f ->
                new PlaceReleased(
                        congress,
                        signup,
                        slot,
                        participant,
                        f.decision(),
                        f.reason(),
                        f.held(),
                        f.givenSlotId(),
                        companion(f.second()));
            case Fact.Parted f -> new PairParted(congress, signup, slot, participant, f.decision(), f.held());
            case Fact.Moved f ->
                new PlaceMoved(
                        congress,
                        signup,
                        slot,
                        participant,
                        f.decision(),
                        f.clashingSlotIds(),
                        f.version(),
                        f.heldBack());
        };
    }

    private static @Nullable Companion companion(@Nullable SecondPlace second) {
        return second == null ? null : second.companion();
    }
}
