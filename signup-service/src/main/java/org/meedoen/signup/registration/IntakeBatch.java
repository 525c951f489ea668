package org.meedoen.signup.registration;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.registration.persistence.SignupRows;

/** The rulings of one batch, and the result of storing them. */
class IntakeBatch {

    /** An attempt that became one sign-up, or two. */
    record Taken(Ruling.Admitted admitted, Instant at) {}

    // A conflicting sign-up may end before it is read; then the insert is tried again.
    private static final int ROUNDS = 3;

    private final List<Ruling> rulings;
    private final Map<SignupId, Instant> stored = new HashMap<>();
    private final Map<SlotAndParticipant, ActiveSignup> active = new HashMap<>();

    IntakeBatch(List<Ruling> rulings) {
        this.rulings = rulings;
    }

    void storeIn(SignupRows signups) {
        // After this, only a concurrent insert can prevent half of a pair.
        lookUp(unsettled().stream().filter(one -> one.partner() != null).flatMap(IntakeBatch::wishes), signups);
        for (var round = 0; round < ROUNDS && !unsettled().isEmpty(); round++) {
            insert(unsettled(), signups);
            lookUp(unsettled().stream().flatMap(IntakeBatch::wishes), signups);
        }
        lookUp(rulingsOf(Ruling.Barred.class).map(Ruling.Barred::wish), signups);
    }

    /** In order of receipt. */
    List<Taken> taken() {
        return rulingsOf(Ruling.Admitted.class).flatMap(this::taken).toList();
    }

    List<IntakeOutcome> outcomes() {
        return rulings.stream().map(this::outcome).toList();
    }

    private void insert(List<Ruling.Admitted> wanted, SignupRows signups) {
        var inserted = new HashMap<>(signups.insert(
                wanted.stream().flatMap(one -> one.rows().stream()).toList()));
        var halves = wanted.stream()
                .map(one -> one.rows().stream().map(NewSignup::id).toList())
                .filter(ids -> !inserted.keySet().containsAll(ids))
                .flatMap(List::stream)
                .filter(inserted::containsKey)
                .toList();
        if (!halves.isEmpty()) signups.takeBack(halves);
        halves.forEach(inserted::remove);
        stored.putAll(inserted);
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
        if (stored.containsKey(id)) return new IntakeOutcome.Taken(id);
        return admitted.partner() == null ? repeatOr(admitted.wish(), new IntakeOutcome.Overloaded()) : apart(admitted);
    }

    private IntakeOutcome apart(Ruling.Admitted admitted) {
        var own = active.get(admitted.wish());
        if (own == null) return partnersIsActive(admitted);
        return isOf(admitted.attempt().together(), own)
                ? new IntakeOutcome.Repeated(own.id())
                : new Declined.SignedUpAlready();
    }

    private IntakeOutcome partnersIsActive(Ruling.Admitted admitted) {
        return active.containsKey(admitted.partnersWish())
                ? new Declined.PartnerSignedUpAlready()
                : new IntakeOutcome.Overloaded();
    }

    private static boolean isOf(SignupAttempt.@Nullable Together together, ActiveSignup signup) {
        return together != null && together.invitation().equals(signup.invitation());
    }

    private IntakeOutcome repeatOr(SlotAndParticipant wish, IntakeOutcome otherwise) {
        var earlier = active.get(wish);
        return earlier == null ? otherwise : new IntakeOutcome.Repeated(earlier.id());
    }

    private Stream<Taken> taken(Ruling.Admitted admitted) {
        var at = stored.get(admitted.attempt().signupId());
        return at == null ? Stream.empty() : Stream.of(new Taken(admitted, at));
    }

    private List<Ruling.Admitted> unsettled() {
        return rulingsOf(Ruling.Admitted.class)
                .filter(one -> !stored.containsKey(one.attempt().signupId())
                        && wishes(one).noneMatch(active::containsKey))
                .toList();
    }

    private void lookUp(Stream<SlotAndParticipant> wishes, SignupRows signups) {
        var wanted = wishes.distinct().toList();
        if (!wanted.isEmpty()) active.putAll(signups.active(wanted));
    }

    private static Stream<SlotAndParticipant> wishes(Ruling.Admitted admitted) {
        return Stream.of(admitted.wish(), admitted.partnersWish()).filter(Objects::nonNull);
    }

    private <R extends Ruling> Stream<R> rulingsOf(Class<R> kind) {
        return rulings.stream().filter(kind::isInstance).map(kind::cast);
    }
}
