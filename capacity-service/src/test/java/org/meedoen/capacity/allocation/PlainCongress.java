package org.meedoen.capacity.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.meedoen.capacity.allocation.PlainPlaces.Asked;
import org.meedoen.capacity.allocation.PlainPlaces.Visit;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;

/**
 * The rules once more, as plainly as can be: after every event one place after the other is given to whose turn it is,
 * all slots being looked at again for each. It tells what it decided as sentences.
 */
class PlainCongress {

    private final PlainPlaces places = new PlainPlaces();
    private final Set<SignupEvent> seen = new HashSet<>();
    private List<String> told = new ArrayList<>();

    /** What follows from the event, one sentence for each decision about a sign-up, sorted. */
    List<String> take(SignupEvent event) {
        told = new ArrayList<>();
        if (seen.add(event)) {
            switch (event) {
                case SignupRequested e -> request(e);
                case SignupWithdrawn e -> withdraw(e);
                case SlotScheduled e -> schedule(e);
                case SlotChanged e -> change(e);
                case SlotCancelled e -> cancel(e);
                case PromotionEnded e -> endPromotion(e);
                case QuotaEnded e -> endQuota(e);
                case CapsChanged e -> setCaps(e);
                case PairsChanged _ -> {}
            }
        }
        return told.stream().sorted().toList();
    }

    private void request(SignupRequested e) {
        var request = new Asked(e);
        var already = places.visits.containsKey(e.slotId())
                && places.in(e.slotId()).anyMatch(a -> a.participant.equals(e.participantId()));
        var offered = places.offered(request);
        request.inExchangeFor = offered == null ? null : offered.signup;
        places.asked.add(request);
        if (!places.visits.containsKey(e.slotId())) {
            decide(request, "REFUSED", "UNKNOWN_SLOT");
        } else if (places.visits.get(e.slotId()).cancelled) {
            decide(request, "REFUSED", "SLOT_CANCELLED");
        } else if (already) {
            decide(request, "REFUSED", "ALREADY_SIGNED_UP");
        } else if (!places.clashes(request).isEmpty()) {
            decide(request, "REFUSED", "OVERLAP " + places.clashes(request).getFirst());
        } else if (!places.reached(request).isEmpty()) {
            decide(request, "REFUSED", "CAP " + places.reached(request).getFirst());
        } else {
            placeOrLine(request);
        }
    }

    private void placeOrLine(Asked request) {
        var heldBack = places.quotaIsUsed(request);
        if (!heldBack
                && places.hasFree(request.slot)
                && places.waiting(request.slot).noneMatch(places::eligible)) {
            var offered = places.offered(request);
            confirm(request, "AT_ONCE");
            promote(offered == null ? request.slot : offered.slot);
        } else if (places.visits.get(request.slot).terms.waitingList()) {
            var position = places.waiting(request.slot).count() + 1;
            decide(request, "WAITING", "POSITION " + position + (heldBack ? " HELD BACK" : ""));
        } else {
            decide(request, "REFUSED", heldBack ? "QUOTA" : "FULL");
        }
    }

    private void withdraw(SignupWithdrawn e) {
        places.asked.stream()
                .filter(a -> a.signup.equals(e.signupId()) && (a.has() || a.waits()))
                .findAny()
                .ifPresent(a -> {
                    decide(a, "RELEASED", "WITHDRAWN from " + a.status);
                    promote(e.slotId());
                });
    }

    private void schedule(SlotScheduled e) {
        var known = places.visits.get(e.slot().slotId());
        if (known == null || known.terms.version() < e.slot().version()) {
            places.visits.put(e.slot().slotId(), new Visit(e.slot()));
            promote(e.slot().slotId());
        }
    }

    private void change(SlotChanged e) {
        var known = places.visits.get(e.slot().slotId());
        if (known == null
                || (!known.cancelled && known.terms.version() < e.slot().version())) {
            places.visits.put(e.slot().slotId(), new Visit(e.slot()));
            if (e.moved()) {
                places.in(e.slot().slotId()).forEach(a -> tell(a, "MOVED " + places.clashes(a)));
            }
            promote(e.slot().slotId());
        }
    }

    private void cancel(SlotCancelled e) {
        var visit = places.visits.get(e.slotId());
        if (visit != null && !visit.cancelled) {
            visit.cancelled = true;
            visit.promoting = false;
            places.in(e.slotId()).forEach(a -> decide(a, "RELEASED", "SLOT_CANCELLED from " + a.status));
            promote(e.slotId());
        }
    }

    private void endPromotion(PromotionEnded e) {
        if (places.visits.containsKey(e.slotId())) {
            places.visits.get(e.slotId()).promoting = false;
        }
    }

    private void endQuota(QuotaEnded e) {
        if (places.visits.containsKey(e.slotId())) {
            places.visits.get(e.slotId()).perOrganisation = null;
            promote(e.slotId());
        }
    }

    private void setCaps(CapsChanged e) {
        places.caps = e.caps();
        promote(new UUID(0, 0));
    }

    /** One place after the other: in the first slot as long as there is one to give, else in the earliest. */
    private void promote(UUID first) {
        var order = places.visits.keySet().stream()
                .sorted(Comparator.comparing((UUID slot) -> !slot.equals(first))
                        .thenComparing(places::start)
                        .thenComparing(slot -> slot))
                .toList();
        while (order.stream().anyMatch(this::promoteOne)) {}
    }

    private boolean promoteOne(UUID slot) {
        if (!places.visits.get(slot).promoting || !places.hasFree(slot)) {
            return false;
        }
        var next = places.waiting(slot).filter(places::eligible).findFirst();
        next.ifPresent(a -> confirm(a, "PROMOTED"));
        return next.isPresent();
    }

    private void confirm(Asked given, String how) {
        var offered = places.offered(given);
        given.inExchangeFor = null;
        if (offered == null) {
            decide(given, "CONFIRMED", how);
        } else {
            offered.status = "RELEASED";
            offered.decision++;
            decide(given, "CONFIRMED", how + " FOR " + offered.signup + " " + offered.decision);
            places.waitingOf(given.participant)
                    .filter(a -> offered.signup.equals(a.inExchangeFor))
                    .forEach(a -> a.inExchangeFor = given.signup);
        }
        endWaiting(given, "OVERLAP", a -> places.clashes(a).contains(given.slot));
        endWaiting(
                given,
                "CAP",
                a -> places.reached(a).stream()
                        .anyMatch(cap -> places.counted(cap, a).contains(given.slot)));
    }

    private void endWaiting(Asked given, String why, Predicate<Asked> pointless) {
        places.waitingOf(given.participant).filter(pointless).forEach(a -> decide(a, "RELEASED", why));
    }

    private void decide(Asked about, String status, String why) {
        about.status = status;
        tell(about, status + " " + why);
    }

    private void tell(Asked about, String what) {
        about.decision++;
        told.add(about.signup + " " + about.decision + " " + what);
    }
}
