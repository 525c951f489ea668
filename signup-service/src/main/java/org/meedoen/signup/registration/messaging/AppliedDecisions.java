package org.meedoen.signup.registration.messaging;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.InExchange;
import org.meedoen.contracts.capacity.PlaceAccompanied;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.messaging.Received;
import org.meedoen.signup.registration.StoredDecision;

/** What the decisions of a batch lead to, applied in their order. */
final class AppliedDecisions {

    private final Map<SignupId, StoredDecision> before;
    private final Map<SignupId, StoredDecision> after;
    private final Map<SignupId, SignupId> exchanges = new HashMap<>();
    private final Map<SignupId, SignupId> offers = new HashMap<>();
    private final Map<SignupId, PlaceRefused> notAssigned = new HashMap<>();
    private final Set<SignupId> accompanied = new HashSet<>();

    /** @param before the known ones of the sign-ups that the batch is about */
    AppliedDecisions(Map<SignupId, StoredDecision> before, List<Received<PlaceEvent>> batch) {
        this.before = before;
        after = new HashMap<>(before);
        batch.forEach(received -> apply(received.event(), received.time()));
    }

    /** The confirmed sign-up, the one given up for it, and those that wait in exchange for it. */
    static Stream<SignupId> about(PlaceEvent event) {
        return Stream.of(
                        Stream.of(event.signupId()),
                        exchanged(event).map(Exchanged::signupId).stream(),
                        waiting(event).stream().map(InExchange::signupId))
                .flatMap(ids -> ids);
    }

    List<StoredDecision> changed() {
        return after.values().stream()
                .filter(decision -> !decision.equals(before.get(decision.signupId())))
                .toList();
    }

    /** By the sign-up that was given up: the one that was confirmed instead. */
    Map<SignupId, SignupId> exchanges() {
        return exchanges;
    }

    /** By the sign-up that waits: the place that it offers from now on. */
    Map<SignupId, SignupId> offers() {
        return offers;
    }

    /** For which it was decided who has the place beside it. */
    Set<SignupId> accompanied() {
        return accompanied;
    }

    /** The sign-ups to which a place, or one beside theirs, could not be assigned. */
    Map<SignupId, PlaceRefused> notAssigned() {
        return notAssigned;
    }

    private void apply(PlaceEvent event, Instant at) {
        var known = after.get(event.signupId());
        if (known != null) {
            // An offer may have changed since a decision that is delivered again.
            if (event.decision() > known.decision()) {
                offer(event);
                refuse(event);
                if (event instanceof PlaceAccompanied) accompanied.add(event.signupId());
            }
            after.put(event.signupId(), known.after(event, at));
        }
        exchanged(event).ifPresent(given -> exchange(given, event.signupId(), at));
    }

    private void offer(PlaceEvent event) {
        waiting(event).stream()
                .filter(wait -> before.containsKey(wait.signupId()))
                .forEach(wait -> offers.put(wait.signupId(), event.signupId()));
    }

    private void refuse(PlaceEvent event) {
        if (event instanceof PlaceRefused refused && refused.keeps() != null) {
            notAssigned.put(refused.signupId(), refused);
        }
    }

    private void exchange(Exchanged given, SignupId got, Instant at) {
        exchanges.put(given.signupId(), got);
        after.computeIfPresent(given.signupId(), (id, stored) -> stored.exchanged(given.decision(), at));
    }

    private static Optional<Exchanged> exchanged(PlaceEvent event) {
        return event instanceof PlaceConfirmed confirmed
                ? Optional.ofNullable(confirmed.exchanged())
                : Optional.empty();
    }

    private static List<InExchange> waiting(PlaceEvent event) {
        return event instanceof PlaceConfirmed confirmed && confirmed.waitingInExchange() != null
                ? confirmed.waitingInExchange()
                : List.of();
    }
}
