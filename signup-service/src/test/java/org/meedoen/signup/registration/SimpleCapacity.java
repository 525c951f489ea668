package org.meedoen.signup.registration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.InExchange;
import org.meedoen.contracts.capacity.PairParted;
import org.meedoen.contracts.capacity.PlaceAccompanied;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceWaitlisted;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.AssignmentRequested.InsteadOf;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.contracts.signup.CompanionRequested;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupRequested.Partner;
import org.meedoen.contracts.signup.SignupWithdrawn;

/**
 * Gives out the places of one congress, by rules as simple as the tests here need. Longer than 250 lines because every
 * kind of request is answered here.
 */
final class SimpleCapacity {

    private final CongressId congress;
    private final Consumer<PlaceEvent> answer;
    private final Map<SlotId, Integer> capacities = new HashMap<>();
    private final Set<SlotId> withoutWaitingList = new HashSet<>();
    private final Map<SlotId, SlotId> clashing = new HashMap<>();
    private final Map<SlotId, List<SignupRequested>> confirmed = new HashMap<>();
    private final Map<SlotId, Deque<SignupRequested>> waiting = new HashMap<>();
    private final Map<SignupId, SignupRequested> mates = new HashMap<>();
    private final Map<SignupId, Companion> companions = new HashMap<>();
    private final Map<SignupId, Integer> decisions = new HashMap<>();
    private long rank;

    SimpleCapacity(CongressId congress, Consumer<PlaceEvent> answer) {
        this.congress = congress;
        this.answer = answer;
    }

    void has(SlotId slot, int capacity) {
        capacities.put(slot, capacity);
    }

    void hasNoWaitingList(SlotId slot) {
        withoutWaitingList.add(slot);
    }

    void overlap(SlotId one, SlotId other) {
        clashing.put(one, other);
        clashing.put(other, one);
    }

    void decide(SignupRequested requested) {
        var both = both(requested);
        var why = both.stream().map(this::ownReason).toList();
        if (why.stream().anyMatch(Optional::isPresent)) {
            for (var index = 0; index < both.size(); index++) {
                refuse(both.get(index), why.get(index).orElse(PlaceRefused.Reason.PARTNER));
            }
        } else {
            both.forEach(one -> together(one, both));
            place(requested.slotId(), both);
        }
    }

    /** As for a participant who asks, but before all who wait. */
    void assign(AssignmentRequested assignment) {
        var slot = assignment.slotId();
        var waited = queueOf(slot).removeIf(one -> one.signupId().equals(assignment.signupId()));
        var asked = asked(assignment);
        if (assignment.insteadOf() instanceof InsteadOf former) {
            if (!former.beforeWaiting() && !queueOf(slot).isEmpty()) {
                refuse(asked, PlaceRefused.Reason.OTHERS_WAIT);
                return;
            }
            handOver(slot, former);
        }
        var full = placesOf(slot).size() >= capacities.getOrDefault(slot, 20);
        if (!full || assignment.overCapacity()) {
            confirm(asked, PlaceConfirmed.How.ASSIGNED);
        } else if (waited) {
            queueOf(slot).addFirst(asked);
            answer.accept(refusal(asked, PlaceRefused.Reason.FULL, PlaceReleased.Held.WAITING));
        } else {
            refuse(asked, PlaceRefused.Reason.FULL);
        }
    }

    /** One more place, if there is one. */
    void accompany(CompanionRequested request) {
        var taken = placesOf(request.slotId()).stream()
                .mapToInt(one -> companions.containsKey(one.signupId()) ? 2 : 1)
                .sum();
        var isOneMore = request.companion() != null && !companions.containsKey(request.signupId());
        if (isOneMore && taken >= capacities.getOrDefault(request.slotId(), 20) && !request.overCapacity()) {
            answer.accept(new PlaceRefused(
                    congress,
                    request.signupId(),
                    request.slotId(),
                    request.participantId(),
                    next(request.signupId()),
                    PlaceRefused.Reason.FULL,
                    null,
                    null,
                    null,
                    PlaceReleased.Held.PLACE));
            return;
        }
        var companion = request.companion();
        if (companion == null) companions.remove(request.signupId());
        else companions.put(request.signupId(), companion);
        answer.accept(new PlaceAccompanied(
                congress,
                request.signupId(),
                request.slotId(),
                request.participantId(),
                next(request.signupId()),
                request.companion()));
    }

    private void handOver(SlotId slot, InsteadOf former) {
        placesOf(slot).removeIf(one -> one.signupId().equals(former.signupId()));
        answer.accept(new PlaceReleased(
                congress,
                former.signupId(),
                slot,
                former.participantId(),
                next(former.signupId()),
                PlaceReleased.Reason.HANDED_OVER,
                PlaceReleased.Held.PLACE,
                null,
                companions.remove(former.signupId())));
    }

    private static SignupRequested asked(AssignmentRequested assignment) {
        return new SignupRequested(
                assignment.congress(),
                assignment.signupId(),
                assignment.slotId(),
                assignment.participantId(),
                assignment.organisation(),
                assignment.allowedDays(),
                assignment.receivedAt(),
                assignment.inExchangeFor(),
                null,
                null);
    }

    private void place(SlotId slot, List<SignupRequested> both) {
        if (placesOf(slot).size() + both.size() <= capacities.getOrDefault(slot, 20)) {
            both.forEach(one -> confirm(one, PlaceConfirmed.How.AT_ONCE));
        } else if (withoutWaitingList.contains(slot)) {
            both.forEach(one -> refuse(one, PlaceRefused.Reason.FULL));
        } else {
            both.forEach(this::queue);
        }
    }

    /** One, or both as if each had asked. */
    private static List<SignupRequested> both(SignupRequested requested) {
        var partner = requested.partner();
        if (partner == null) return List.of(requested);
        var other = new SignupRequested(
                requested.congress(),
                partner.signupId(),
                requested.slotId(),
                partner.participantId(),
                partner.organisation(),
                partner.allowedDays(),
                requested.receivedAt(),
                null,
                new Partner(
                        requested.signupId(),
                        requested.participantId(),
                        requested.organisation(),
                        requested.allowedDays()),
                null);
        return List.of(requested, other);
    }

    private void together(SignupRequested one, List<SignupRequested> both) {
        both.stream().filter(other -> other != one).forEach(other -> mates.put(one.signupId(), other));
    }

    private Optional<PlaceRefused.Reason> ownReason(SignupRequested requested) {
        return clashOf(requested).isPresent() ? Optional.of(PlaceRefused.Reason.OVERLAP) : Optional.empty();
    }

    private Optional<SlotId> clashOf(SignupRequested requested) {
        return Optional.ofNullable(clashing.get(requested.slotId()))
                .filter(other -> holds(requested.participantId(), other));
    }

    private void queue(SignupRequested requested) {
        var slot = requested.slotId();
        queueOf(slot).add(requested);
        answer.accept(new PlaceWaitlisted(
                congress,
                requested.signupId(),
                slot,
                requested.participantId(),
                next(requested.signupId()),
                ++rank,
                queueOf(slot).size(),
                null,
                mateOf(requested)));
    }

    private static SignupId mateOf(SignupRequested requested) {
        return requested.partner() == null ? null : requested.partner().signupId();
    }

    void release(SignupWithdrawn withdrawn) {
        var slot = withdrawn.slotId();
        var held = placesOf(slot).removeIf(one -> one.signupId().equals(withdrawn.signupId()));
        var waited = queueOf(slot).removeIf(one -> one.signupId().equals(withdrawn.signupId()));
        if (!held && !waited) return;
        answer.accept(new PlaceReleased(
                congress,
                withdrawn.signupId(),
                slot,
                withdrawn.participantId(),
                next(withdrawn.signupId()),
                withdrawn.byOrganiser() == null
                        ? PlaceReleased.Reason.WITHDRAWN
                        : PlaceReleased.Reason.WITHDRAWN_BY_ORGANISER,
                held ? PlaceReleased.Held.PLACE : PlaceReleased.Held.WAITING,
                null,
                companions.remove(withdrawn.signupId())));
        part(withdrawn.signupId(), held ? PlaceReleased.Held.PLACE : PlaceReleased.Held.WAITING);
        var first = held ? queueOf(slot).poll() : null;
        if (first != null) confirm(first, PlaceConfirmed.How.PROMOTED);
    }

    private void part(SignupId left, PlaceReleased.Held held) {
        var mate = mates.remove(left);
        if (mate == null || mates.remove(mate.signupId()) == null) return;
        answer.accept(new PairParted(
                congress, mate.signupId(), mate.slotId(), mate.participantId(), next(mate.signupId()), held));
    }

    private void confirm(SignupRequested requested, PlaceConfirmed.How how) {
        placesOf(requested.slotId()).add(requested);
        answer.accept(new PlaceConfirmed(
                congress,
                requested.signupId(),
                requested.slotId(),
                requested.participantId(),
                next(requested.signupId()),
                how,
                null,
                mateOf(requested),
                kept(requested),
                null,
                null));
    }

    /** All that they wait for. */
    private @Nullable List<InExchange> kept(SignupRequested requested) {
        return requested.keepsWaiting() == null
                ? null
                : waiting.values().stream()
                        .flatMap(Deque::stream)
                        .filter(one -> one.participantId().equals(requested.participantId()))
                        .map(one -> new InExchange(one.signupId(), one.slotId()))
                        .toList();
    }

    private void refuse(SignupRequested requested, PlaceRefused.Reason reason) {
        answer.accept(refusal(requested, reason, null));
    }

    private PlaceRefused refusal(
            SignupRequested requested, PlaceRefused.Reason reason, PlaceReleased.@Nullable Held keeps) {
        return new PlaceRefused(
                congress,
                requested.signupId(),
                requested.slotId(),
                requested.participantId(),
                next(requested.signupId()),
                reason,
                clashOf(requested).orElse(null),
                null,
                mateOf(requested),
                keeps);
    }

    private int next(SignupId signup) {
        return decisions.merge(signup, 1, Integer::sum);
    }

    private boolean holds(ParticipantId participant, SlotId slot) {
        return placesOf(slot).stream().anyMatch(one -> one.participantId().equals(participant));
    }

    private List<SignupRequested> placesOf(SlotId slot) {
        return confirmed.computeIfAbsent(slot, id -> new ArrayList<>());
    }

    private Deque<SignupRequested> queueOf(SlotId slot) {
        return waiting.computeIfAbsent(slot, id -> new ArrayDeque<>());
    }
}
