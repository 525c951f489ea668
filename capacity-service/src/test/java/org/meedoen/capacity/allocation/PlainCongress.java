package org.meedoen.capacity.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.contracts.signup.SlotTerms;

/**
 * The rules once more, as plainly as can be: everything in one list, counted anew each time, every slot looked at after
 * every event. It tells what it decided as sentences.
 */
class PlainCongress {

    static final class Visit {
        SlotTerms terms;
        boolean promoting;
        boolean cancelled;

        Visit(SlotTerms terms) {
            this.terms = terms;
            this.promoting = terms.promoting();
        }
    }

    static final class Asked {
        final UUID signup;
        final UUID slot;
        final UUID participant;
        String status = "NEW";
        int decision;

        Asked(SignupRequested request) {
            signup = request.signupId();
            slot = request.slotId();
            participant = request.participantId();
        }

        boolean isFor(UUID aSlot, UUID aParticipant) {
            return slot.equals(aSlot) && participant.equals(aParticipant);
        }

        boolean live() {
            return status.equals("CONFIRMED") || status.equals("WAITING");
        }
    }

    final Map<UUID, Visit> visits = new TreeMap<>();
    final List<Asked> asked = new ArrayList<>();
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
                case QuotaEnded _, CapsChanged _ -> {}
            }
        }
        return told.stream().sorted().toList();
    }

    private void request(SignupRequested e) {
        var request = new Asked(e);
        var visit = visits.get(e.slotId());
        if (visit == null) {
            decide(request, "REFUSED", "UNKNOWN_SLOT");
        } else if (visit.cancelled) {
            decide(request, "REFUSED", "SLOT_CANCELLED");
        } else if (asked.stream().anyMatch(a -> a.live() && a.isFor(e.slotId(), e.participantId()))) {
            decide(request, "REFUSED", "ALREADY_SIGNED_UP");
        } else if (!clashes(request).isEmpty()) {
            decide(request, "REFUSED", "OVERLAP " + clashes(request).getFirst());
        } else if (confirmed(e.slotId()) < visit.terms.capacity()
                && waiting(e.slotId()).noneMatch(this::eligible)) {
            confirm(request, "AT_ONCE");
        } else if (visit.terms.waitingList()) {
            decide(request, "WAITING", "POSITION " + (waiting(e.slotId()).count() + 1));
        } else {
            decide(request, "REFUSED", "FULL");
        }
        asked.add(request);
    }

    private void withdraw(SignupWithdrawn e) {
        asked.stream()
                .filter(a -> a.signup.equals(e.signupId()) && a.live())
                .findAny()
                .ifPresent(a -> {
                    decide(a, "RELEASED", "WITHDRAWN from " + a.status);
                    promoteEverywhere(e.slotId());
                });
    }

    private void schedule(SlotScheduled e) {
        var known = visits.get(e.slot().slotId());
        if (known == null || known.terms.version() < e.slot().version()) {
            visits.put(e.slot().slotId(), new Visit(e.slot()));
            promoteEverywhere(e.slot().slotId());
        }
    }

    private void change(SlotChanged e) {
        var known = visits.get(e.slot().slotId());
        if (known == null
                || (!known.cancelled && known.terms.version() < e.slot().version())) {
            visits.put(e.slot().slotId(), new Visit(e.slot()));
            if (e.moved()) {
                in(e.slot().slotId()).forEach(a -> tell(a, "MOVED " + clashes(a)));
            }
            promoteEverywhere(e.slot().slotId());
        }
    }

    private void cancel(SlotCancelled e) {
        var visit = visits.get(e.slotId());
        if (visit != null && !visit.cancelled) {
            visit.cancelled = true;
            visit.promoting = false;
            in(e.slotId()).forEach(a -> decide(a, "RELEASED", "SLOT_CANCELLED from " + a.status));
            promoteEverywhere(e.slotId());
        }
    }

    private void endPromotion(PromotionEnded e) {
        if (visits.containsKey(e.slotId())) {
            visits.get(e.slotId()).promoting = false;
        }
    }

    private void promoteEverywhere(UUID first) {
        promote(first);
        visits.values().stream()
                .sorted(Comparator.comparing((Visit visit) -> visit.terms.start())
                        .thenComparing(visit -> visit.terms.slotId()))
                .forEach(visit -> promote(visit.terms.slotId()));
    }

    private void promote(UUID slot) {
        var visit = visits.get(slot);
        while (visit.promoting && confirmed(slot) < visit.terms.capacity()) {
            var next = waiting(slot).filter(this::eligible).findFirst();
            if (next.isEmpty()) {
                return;
            }
            confirm(next.get(), "PROMOTED");
        }
    }

    private void confirm(Asked given, String how) {
        decide(given, "CONFIRMED", how);
        asked.stream()
                .filter(a -> a.participant.equals(given.participant) && a.status.equals("WAITING"))
                .filter(a -> overlap(a.slot, given.slot))
                .forEach(a -> decide(a, "RELEASED", "OVERLAP"));
    }

    private void decide(Asked about, String status, String why) {
        about.status = status;
        tell(about, status + " " + why);
    }

    private void tell(Asked about, String what) {
        about.decision++;
        told.add(about.signup + " " + about.decision + " " + what);
    }

    private boolean eligible(Asked waiting) {
        return clashes(waiting).isEmpty();
    }

    private List<UUID> clashes(Asked about) {
        return asked.stream()
                .filter(a -> a.participant.equals(about.participant) && a.status.equals("CONFIRMED"))
                .map(a -> a.slot)
                .filter(slot -> !slot.equals(about.slot) && overlap(slot, about.slot))
                .sorted(Comparator.comparing(
                                (UUID slot) -> visits.get(slot).terms.start())
                        .thenComparing(slot -> slot))
                .toList();
    }

    private boolean overlap(UUID one, UUID other) {
        var a = visits.get(one).terms;
        var b = visits.get(other).terms;
        return a.start().isBefore(b.end()) && b.start().isBefore(a.end());
    }

    private Stream<Asked> in(UUID slot) {
        return asked.stream().filter(a -> a.live() && a.slot.equals(slot));
    }

    Stream<Asked> waiting(UUID slot) {
        return in(slot).filter(a -> a.status.equals("WAITING"));
    }

    long confirmed(UUID slot) {
        return in(slot).filter(a -> a.status.equals("CONFIRMED")).count();
    }
}
