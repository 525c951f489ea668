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
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.AssignmentRequested.InsteadOf;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.CompanionRequested;
import org.meedoen.contracts.signup.CongressDeleted;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.contracts.signup.ParticipantDaysChanged;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.PublicationChanged;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SetAsideEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotBegun;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;

/**
 * The rules once more, as plainly as possible: after every event, one place after the other is given to the next
 * eligible party, looking at all slots again each time. The result is a list of sentences. Longer than 250 lines
 * because it is compared with the rules in one reading.
 */
class PlainCongress {

    private final PlainPlaces places = new PlainPlaces();
    private final Set<SignupEvent> seen = new HashSet<>();
    private List<String> told = new ArrayList<>();
    private int passes = 3;

    /** What follows from the event, one sentence for each decision about a sign-up, sorted. */
    List<String> take(SignupEvent event) {
        told = new ArrayList<>();
        if (seen.add(event)) {
            switch (event) {
                case SignupRequested e -> request(e);
                case AssignmentRequested e -> assign(e);
                case CompanionRequested e -> accompany(e);
                case SignupWithdrawn e -> withdraw(e);
                case SlotScheduled e -> schedule(e);
                case SlotChanged e -> change(e);
                case SlotCancelled e -> cancel(e);
                case PromotionEnded e -> endPromotion(e);
                case QuotaEnded e -> endQuota(e);
                case SetAsideEnded e -> endSetAside(e);
                case SlotBegun e -> begin(e);
                case ParticipantDaysChanged e -> setDays(e);
                case CapsChanged e -> setCaps(e);
                case PairsChanged e -> setPasses(e);
                case PublicationChanged _, CongressDeleted _ -> {}
            }
        }
        return told.stream().sorted().toList();
    }

    private void request(SignupRequested e) {
        var party = Asked.of(e);
        for (var a : party) {
            var offered = places.offered(a);
            a.inExchangeFor = offered == null ? null : offered.signup;
        }
        var objections = party.stream().map(this::objection).toList();
        places.asked.addAll(party);
        if (objections.stream().allMatch(String::isEmpty)) {
            placeOrWait(party);
        } else {
            for (var i = 0; i < party.size(); i++) {
                var own = objections.get(i);
                decide(party.get(i), "REFUSED", (own.isEmpty() ? "PARTNER" : own) + with(party.get(i)));
                party.get(i).partner = null;
            }
        }
    }

    /** Before everybody who waits. Whoever waits goes on waiting if it is impossible. */
    private void assign(AssignmentRequested e) {
        var known =
                places.asked.stream().filter(a -> a.signup.equals(e.signupId())).findAny();
        if (known.filter(a -> !a.waits() || a.assignment >= e.number()).isPresent()) {
            return;
        }
        var given = known.orElseGet(() -> Asked.of(e));
        var offeredBefore = given.inExchangeFor;
        given.inExchangeFor = e.inExchangeFor() == null ? offeredBefore : e.inExchangeFor();
        var objection = objectionToAssigning(given, e);
        if (known.isEmpty()) {
            places.asked.add(given);
        }
        if (objection.isEmpty()) {
            giveByHand(given, e);
        } else if (known.isEmpty()) {
            decide(given, "REFUSED", objection);
        } else {
            given.inExchangeFor = offeredBefore;
            given.assignment = e.number();
            tell(given, "NOT ASSIGNED " + objection);
        }
    }

    private String objectionToAssigning(Asked given, AssignmentRequested e) {
        var objection = objection(given);
        if (objection.isEmpty() || objection.startsWith("CAP")) {
            if (e.insteadOf() != null) {
                return objectionToHandingOver(given, e.insteadOf(), e.overCapacity());
            }
            if (e.overCapacity() || places.unoccupied(given.slot) >= places.needed(List.of(given))) {
                return "";
            }
            return places.unoccupied(given.slot) > 0 ? "NO_ROOM_FOR_COMPANION" : "FULL";
        }
        return objection;
    }

    private String objectionToHandingOver(Asked given, InsteadOf former, boolean overCapacity) {
        var held = places.in(given.slot)
                .filter(a -> a.has() && a.signup.equals(former.signupId()))
                .findAny();
        if (held.isEmpty()) {
            return "NOTHING_TO_HAND_OVER";
        }
        var more = places.needed(List.of(given)) - held.get().places();
        if (more > 0 && more > places.unoccupied(given.slot) && !overCapacity) {
            return "NO_ROOM_FOR_COMPANION";
        }
        var awaited = places.waiting(given.slot).anyMatch(a -> a != given);
        return awaited && !former.beforeWaiting() ? "OTHERS_WAIT" : "";
    }

    private void giveByHand(Asked given, AssignmentRequested e) {
        var offered = places.offered(given);
        if (given.partner != null) {
            tell(given.partner, "PARTED keeps " + given.partner.status);
            given.partner.partner = null;
            given.partner = null;
        }
        if (e.insteadOf() != null) {
            leave(
                    places.in(given.slot)
                            .filter(a -> a.signup.equals(e.insteadOf().signupId()))
                            .toList(),
                    "HANDED_OVER");
        }
        given.fromSetAside = isFromSetAside(given, e);
        var left = Math.min(places.unoccupied(given.slot), places.notGiven(given.slot));
        given.companionFromSetAside =
                offered != null && offered.companion != null && left > (given.fromSetAside ? 1 : 0);
        var over = places.needed(List.of(given)) - Math.max(0, places.unoccupied(given.slot));
        confirm(
                List.of(given),
                "ASSIGNED" + (over > 0 ? " OVER CAPACITY " + over : "")
                        + (given.fromSetAside ? " FROM SET ASIDE" : ""));
        promote(offered == null ? given.slot : offered.slot);
    }

    /** Before everybody who waits, and only beside a place. */
    private void accompany(CompanionRequested e) {
        places.asked.stream()
                .filter(a -> a.signup.equals(e.signupId()) && a.has())
                .toList()
                .forEach(a -> accompany(a, e));
    }

    private void accompany(Asked a, CompanionRequested e) {
        var isOneMore = a.companion == null && e.companion() != null;
        var isFull = places.unoccupied(a.slot) <= 0;
        if (isOneMore && places.visits.get(a.slot).begun) {
            tell(a, "NOT ASSIGNED SLOT_BEGUN");
        } else if (isOneMore && isFull && !e.overCapacity()) {
            tell(a, "NOT ASSIGNED FULL");
        } else {
            if (isOneMore || e.companion() == null) {
                a.companionFromSetAside = isOneMore && !isFull && places.notGiven(a.slot) > 0;
            }
            a.companion = e.companion();
            tell(
                    a,
                    (a.companion == null ? "ALONE" : "BESIDE " + beside(a))
                            + (isOneMore && isFull ? " OVER CAPACITY" : ""));
            promote(a.slot);
        }
    }

    private static String beside(Asked a) {
        return a.companion + (a.companionFromSetAside ? " FROM SET ASIDE" : "");
    }

    /** A place that is handed over stays what it was, unless only places set aside are left. */
    private boolean isFromSetAside(Asked given, AssignmentRequested e) {
        var isLeft = places.unoccupied(given.slot) > 0 && places.notGiven(given.slot) > 0;
        if (e.insteadOf() == null) {
            return isLeft;
        }
        var former = places.asked.stream()
                .filter(a -> a.signup.equals(e.insteadOf().signupId()))
                .findAny()
                .orElseThrow();
        return former.fromSetAside || isLeft && places.free(given.slot) <= 0;
    }

    private String objection(Asked request) {
        if (!places.visits.containsKey(request.slot)) {
            return "UNKNOWN_SLOT";
        } else if (places.visits.get(request.slot).cancelled) {
            return "SLOT_CANCELLED";
        } else if (places.visits.get(request.slot).begun) {
            return "SLOT_BEGUN";
        } else if (places.in(request.slot).anyMatch(a -> a != request && a.participant.equals(request.participant))) {
            return "ALREADY_SIGNED_UP";
        } else if (!places.mayCome(request)) {
            return "NOT_THEIR_DAY";
        } else if (!places.clashes(request).isEmpty()) {
            return "OVERLAP " + places.clashes(request).getFirst();
        } else if (!places.reached(request).isEmpty()) {
            return "CAP " + places.reached(request).getFirst();
        }
        return "";
    }

    private void placeOrWait(List<Asked> party) {
        var slot = party.getFirst().slot;
        var heldBack = places.quotaIsUsed(party);
        var before = places.waitingList(slot).stream().filter(places::eligible).toList();
        if (!heldBack && places.free(slot) >= places.needed(party) && mayPass(before, slot)) {
            var offered = places.offered(party.getFirst());
            pass(before);
            confirm(party, "AT_ONCE");
            promote(offered == null ? slot : offered.slot);
        } else if (places.visits.get(slot).terms.waitingList()) {
            for (var a : party) {
                var position = places.waiting(slot).count() + 1;
                decide(a, "WAITING", "POSITION " + position + (heldBack ? " HELD BACK" : "") + with(a));
            }
        } else {
            party.forEach(a -> decide(a, "REFUSED", (heldBack ? "QUOTA" : "FULL") + with(a)));
            party.forEach(a -> a.partner = null);
        }
    }

    /** All of them may have places, find too few, and were not passed too often, which is counted for pairs only. */
    private boolean mayPass(List<List<Asked>> before, SlotId slot) {
        return before.stream()
                .allMatch(party -> places.needed(party) > places.free(slot)
                        && (party.size() == 1 || party.getFirst().passed < passes));
    }

    private void pass(List<List<Asked>> parties) {
        for (var pair : parties.stream().filter(party -> party.size() == 2).toList()) {
            pair.getFirst().passed++;
            told.add(pair.getFirst().signup + " PASSED " + pair.getFirst().passed);
        }
    }

    private void withdraw(SignupWithdrawn e) {
        places.asked.stream()
                .filter(a -> a.signup.equals(e.signupId()) && (a.has() || a.waits()))
                .toList()
                .forEach(a -> {
                    leave(
                            List.of(a),
                            "WITHDRAWN" + (e.byOrganiser() == null ? "" : "_BY_ORGANISER") + " from " + a.status);
                    promote(e.slotId());
                });
    }

    private void schedule(SlotScheduled e) {
        var known = places.visits.get(e.slot().slotId());
        if (known == null || known.terms.version() < e.slot().version()) {
            places.visits.put(e.slot().slotId(), new Visit(e.slot()));
            endLineOnceBegun(e.slot().slotId());
            promote(e.slot().slotId());
        }
    }

    private void change(SlotChanged e) {
        var known = places.visits.get(e.slot().slotId());
        if (known == null
                || (!known.cancelled && known.terms.version() < e.slot().version())) {
            places.visits.put(e.slot().slotId(), new Visit(e.slot()));
            if (e.moved()) {
                places.in(e.slot().slotId())
                        .forEach(a -> tell(
                                a,
                                "MOVED " + places.clashes(a)
                                        + (a.waits() && !places.mayCome(a) ? " NOT_THEIR_DAY" : "")));
            }
            endLineOnceBegun(e.slot().slotId());
            promote(e.slot().slotId());
        }
    }

    private void cancel(SlotCancelled e) {
        var visit = places.visits.get(e.slotId());
        if (visit != null && !visit.cancelled) {
            visit.cancelled = true;
            visit.promoting = false;
            var everyone = places.in(e.slotId()).toList();
            everyone.forEach(a -> decide(a, "RELEASED", "SLOT_CANCELLED from " + a.status));
            part(everyone);
            promote(e.slotId());
        }
    }

    private void endPromotion(PromotionEnded e) {
        if (places.visits.containsKey(e.slotId())) {
            places.visits.get(e.slotId()).promoting = false;
        }
    }

    private void begin(SlotBegun e) {
        if (places.visits.containsKey(e.slotId())) {
            places.visits.get(e.slotId()).begun = true;
            endLineOnceBegun(e.slotId());
            promote(e.slotId());
        }
    }

    private void endLineOnceBegun(SlotId slot) {
        if (places.visits.get(slot).begun) {
            leave(places.waiting(slot).toList(), "SLOT_BEGUN");
        }
    }

    private void setDays(ParticipantDaysChanged e) {
        places.asked.stream()
                .filter(a -> a.participant.equals(e.participantId()))
                .forEach(a -> a.days = e.allowedDays());
        promote(new SlotId(new UUID(0, 0)));
    }

    private void endQuota(QuotaEnded e) {
        if (places.visits.containsKey(e.slotId())) {
            places.visits.get(e.slotId()).perOrganisation = null;
            promote(e.slotId());
        }
    }

    private void endSetAside(SetAsideEnded e) {
        if (places.visits.containsKey(e.slotId())) {
            places.visits.get(e.slotId()).setAside = 0;
            promote(e.slotId());
        }
    }

    private void setCaps(CapsChanged e) {
        places.caps = e.caps();
        promote(new SlotId(new UUID(0, 0)));
    }

    private void setPasses(PairsChanged e) {
        passes = e.passes();
        promote(new SlotId(new UUID(0, 0)));
    }

    /** One place after the other: in the first slot as long as there is one to give, else in the earliest. */
    private void promote(SlotId first) {
        var order = places.visits.keySet().stream()
                .sorted(Comparator.comparing((SlotId slot) -> !slot.equals(first))
                        .thenComparing(places::start)
                        .thenComparing(slot -> slot))
                .toList();
        while (order.stream().anyMatch(this::promoteOne)) {}
    }

    private boolean promoteOne(SlotId slot) {
        if (!places.visits.get(slot).promoting || places.visits.get(slot).begun) {
            return false;
        }
        var able = places.waitingList(slot).stream().filter(places::eligible).toList();
        var next = able.stream()
                .filter(party -> places.needed(party) <= places.free(slot))
                .findFirst();
        var before = next.map(party -> able.subList(0, able.indexOf(party))).orElse(List.of());
        if (next.isEmpty() || !mayPass(before, slot)) {
            return false;
        }
        pass(before);
        confirm(next.get(), "PROMOTED");
        return true;
    }

    private void confirm(List<Asked> party, String how) {
        for (var given : party) {
            var offered = places.offered(given);
            given.inExchangeFor = null;
            if (offered == null) {
                decide(given, "CONFIRMED", how + with(given));
            } else {
                offered.status = "RELEASED";
                offered.decision++;
                given.companion = offered.companion;
                decide(
                        given,
                        "CONFIRMED",
                        how + " FOR " + offered.signup + " " + offered.decision
                                + (given.companion == null ? "" : " BESIDE " + beside(given)));
                part(List.of(offered));
                places.waitingOf(given.participant)
                        .filter(a -> offered.signup.equals(a.inExchangeFor))
                        .forEach(a -> offer(a, given));
            }
            if (given.keepsWaiting) {
                places.waitingOf(given.participant).forEach(a -> keep(a, given));
            }
        }
        var slot = party.getFirst().slot;
        endWaiting(party, "OVERLAP", a -> places.clashes(a).contains(slot));
        endWaiting(party, "CAP", a -> isCappedBy(slot, a));
    }

    private boolean isCappedBy(SlotId slot, Asked a) {
        return places.reached(a).stream().anyMatch(cap -> places.counted(cap, a).contains(slot));
    }

    private void offer(Asked a, Asked given) {
        a.inExchangeFor = given.signup;
        told.add(a.signup + " OFFERS " + given.signup);
    }

    /** Whoever could have it for this, and otherwise would have to stop waiting. */
    private void keep(Asked a, Asked given) {
        var before = a.inExchangeFor;
        var wouldEnd = places.clashes(a).contains(given.slot) || isCappedBy(given.slot, a);
        if (a.partner == null && places.offered(a) == null && wouldEnd) {
            offer(a, given);
            if (!places.clashes(a).isEmpty() || !places.reached(a).isEmpty()) {
                told.removeLast();
                a.inExchangeFor = before;
            }
        }
    }

    private void endWaiting(List<Asked> party, String why, Predicate<Asked> pointless) {
        var leaving = party.stream()
                .flatMap(given -> places.waitingOf(given.participant))
                .filter(pointless)
                .toList();
        leave(leaving, why);
    }

    private void leave(List<Asked> leaving, String why) {
        leaving.forEach(a -> decide(a, "RELEASED", why));
        part(leaving);
    }

    /** Whoever stays behind goes on alone. */
    private void part(List<Asked> leaving) {
        for (var a : leaving) {
            if (a.partner != null && !leaving.contains(a.partner)) {
                tell(a.partner, "PARTED keeps " + a.partner.status);
                a.partner.partner = null;
            }
        }
        leaving.forEach(a -> a.partner = null);
    }

    private static String with(Asked a) {
        return a.partner == null ? "" : " WITH " + a.partner.signup;
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
