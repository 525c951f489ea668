package org.meedoen.signup.registration;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.meedoen.signup.participant.Participant;
import org.meedoen.signup.registration.persistence.SignupRows;

/** Keeps, for one batch, what was ruled and what storing it came to. */
class Ledger {

    /** An attempt that became a sign-up. */
    record Taken(Attempt attempt, Participant participant, Instant at) {}

    // A sign-up that stood in the way may end before it is looked up; then there is room again.
    private static final int ROUNDS = 3;

    private final List<Ruling> rulings;
    private final Map<UUID, Instant> stored = new HashMap<>();
    private final Map<SlotOfParticipant, UUID> active = new HashMap<>();

    Ledger(List<Ruling> rulings) {
        this.rulings = rulings;
    }

    void storeIn(SignupRows signups) {
        for (var round = 0; round < ROUNDS && !unsettled().isEmpty(); round++) {
            stored.putAll(signups.insert(unsettled().stream().map(Ledger::row).toList()));
            lookUp(unsettled().stream().map(Ruling.Admitted::wish), signups);
        }
        lookUp(rulingsOf(Ruling.Barred.class).map(Ruling.Barred::wish), signups);
    }

    /** In order of receipt. */
    List<Taken> taken() {
        return rulingsOf(Ruling.Admitted.class)
                .filter(one -> stored.containsKey(one.attempt().signupId()))
                .map(this::taken)
                .toList();
    }

    List<IntakeOutcome> outcomes() {
        return rulings.stream().map(this::outcome).toList();
    }

    private IntakeOutcome outcome(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Admitted admitted -> admitted(admitted);
            case Ruling.Barred barred -> repeatOr(barred.wish(), barred.why());
            case Ruling.Rejected rejected -> rejected.why();
        };
    }

    private IntakeOutcome admitted(Ruling.Admitted admitted) {
        var id = admitted.attempt().signupId();
        return stored.containsKey(id)
                ? new IntakeOutcome.Taken(id)
                : repeatOr(admitted.wish(), new IntakeOutcome.Overloaded());
    }

    private IntakeOutcome repeatOr(SlotOfParticipant wish, IntakeOutcome otherwise) {
        var earlier = active.get(wish);
        return earlier == null ? otherwise : new IntakeOutcome.Repeated(earlier);
    }

    private Taken taken(Ruling.Admitted admitted) {
        var attempt = admitted.attempt();
        return new Taken(attempt, admitted.participant(), stored.getOrDefault(attempt.signupId(), Instant.EPOCH));
    }

    private List<Ruling.Admitted> unsettled() {
        return rulingsOf(Ruling.Admitted.class)
                .filter(one -> !stored.containsKey(one.attempt().signupId()) && !active.containsKey(one.wish()))
                .toList();
    }

    private void lookUp(Stream<SlotOfParticipant> wishes, SignupRows signups) {
        var wanted = wishes.distinct().toList();
        if (!wanted.isEmpty()) active.putAll(signups.active(wanted));
    }

    private <R extends Ruling> Stream<R> rulingsOf(Class<R> kind) {
        return rulings.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static NewSignup row(Ruling.Admitted admitted) {
        var attempt = admitted.attempt();
        return new NewSignup(
                attempt.signupId(),
                attempt.congress(),
                attempt.slotId(),
                admitted.participant().id(),
                attempt.inExchangeFor());
    }
}
