package org.meedoen.capacity.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.AllowedDays;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SlotTerms;

/** Who has what and who waits for what, in one list. Every question goes through all of it anew. */
class PlainPlaces {

    static final class Visit {
        final SlotTerms terms;
        boolean promoting;
        boolean cancelled;
        boolean begun;

        @Nullable Integer perOrganisation;

        int setAside;

        Visit(SlotTerms terms) {
            this.terms = terms;
            promoting = terms.promoting();
            perOrganisation = terms.perOrganisation();
            begun = terms.begun() != null;
            setAside = terms.setAside() == null ? 0 : terms.setAside();
        }
    }

    static final class Asked {
        final SignupId signup;
        final SlotId slot;
        final ParticipantId participant;
        final @Nullable String organisation;

        @Nullable SignupId inExchangeFor;

        @Nullable Asked partner;

        @Nullable AllowedDays days;

        final boolean keepsWaiting;
        String status = "NEW";
        int decision;
        int passed;
        int assignment;
        boolean fromSetAside;

        @Nullable Companion companion;

        boolean companionFromSetAside;

        private Asked(SignupRequested request) {
            signup = request.signupId();
            slot = request.slotId();
            participant = request.participantId();
            organisation = request.organisation();
            days = request.allowedDays();
            inExchangeFor = request.partner() == null ? request.inExchangeFor() : null;
            keepsWaiting = request.partner() == null && Boolean.TRUE.equals(request.keepsWaiting());
        }

        private Asked(SignupRequested request, Asked first) {
            signup = request.partner().signupId();
            slot = request.slotId();
            participant = request.partner().participantId();
            organisation = request.partner().organisation();
            days = request.partner().allowedDays();
            keepsWaiting = false;
            partner = first;
            first.partner = this;
        }

        private Asked(AssignmentRequested request) {
            signup = request.signupId();
            slot = request.slotId();
            participant = request.participantId();
            organisation = request.organisation();
            days = request.allowedDays();
            keepsWaiting = false;
        }

        static Asked of(AssignmentRequested request) {
            return new Asked(request);
        }

        static List<Asked> of(SignupRequested request) {
            var first = new Asked(request);
            return request.partner() == null ? List.of(first) : List.of(first, new Asked(request, first));
        }

        boolean has() {
            return status.equals("CONFIRMED");
        }

        /** With the one beside it. */
        int places() {
            return companion == null ? 1 : 2;
        }

        boolean waits() {
            return status.equals("WAITING");
        }
    }

    final Map<SlotId, Visit> visits = new TreeMap<>();
    final List<Asked> asked = new ArrayList<>();
    List<Cap> caps = List.of();

    Stream<Asked> in(SlotId slot) {
        return asked.stream().filter(a -> a.slot.equals(slot)).filter(a -> a.has() || a.waits());
    }

    Stream<Asked> waiting(SlotId slot) {
        return in(slot).filter(Asked::waits);
    }

    /** One or two at a time, in order. */
    List<List<Asked>> waitingList(SlotId slot) {
        var waiting = new ArrayList<List<Asked>>();
        for (var one : waiting(slot).toList()) {
            if (one.partner != null && !waiting.isEmpty() && waiting.getLast().contains(one.partner)) {
                waiting.set(waiting.size() - 1, List.of(one.partner, one));
            } else {
                waiting.add(List.of(one));
            }
        }
        return waiting;
    }

    Stream<Asked> waitingOf(ParticipantId participant) {
        return asked.stream().filter(a -> a.waits() && a.participant.equals(participant));
    }

    /** For whoever is given a place by the organisers. */
    long unoccupied(SlotId slot) {
        return visits.get(slot).terms.capacity()
                - in(slot).filter(Asked::has).mapToInt(Asked::places).sum();
    }

    /** For everybody else. */
    long free(SlotId slot) {
        return unoccupied(slot) - Math.max(0, notGiven(slot));
    }

    /** Of the places set aside. */
    long notGiven(SlotId slot) {
        var given = in(slot).filter(Asked::has).flatMap(a -> Stream.of(a.fromSetAside, a.companionFromSetAside));
        return visits.get(slot).setAside - given.filter(isOne -> isOne).count();
    }

    /** Whoever comes along from an offered place needs one too. */
    int needed(List<Asked> party) {
        return party.stream()
                .map(this::offered)
                .mapToInt(offered -> offered == null ? 1 : offered.places())
                .sum();
    }

    boolean eligible(List<Asked> party) {
        return party.stream()
                        .allMatch(a ->
                                mayCome(a) && clashes(a).isEmpty() && reached(a).isEmpty())
                && !quotaIsUsed(party);
    }

    boolean mayCome(Asked wish) {
        return wish.days == null
                || wish.days.days() == null
                || wish.days.days().contains(visits.get(wish.slot).terms.day());
    }

    /** What the participant has and would give for this, if anything. */
    @Nullable Asked offered(Asked wish) {
        return asked.stream()
                .filter(a -> a.has() && a.signup.equals(wish.inExchangeFor) && a.participant.equals(wish.participant))
                .findAny()
                .orElse(null);
    }

    /** What the participant would have besides this, the earliest first. */
    private List<SlotId> besides(Asked wish) {
        var offered = offered(wish);
        return asked.stream()
                .filter(a -> a.has() && a.participant.equals(wish.participant) && a != wish && a != offered)
                .map(a -> a.slot)
                .sorted(Comparator.comparing((SlotId slot) -> start(slot)).thenComparing(slot -> slot))
                .toList();
    }

    List<SlotId> clashes(Asked wish) {
        return besides(wish).stream().filter(slot -> overlap(slot, wish.slot)).toList();
    }

    List<Cap> reached(Asked wish) {
        return caps.stream()
                .filter(cap -> cap.kind() == null
                        || cap.kind() == visits.get(wish.slot).terms.kind())
                .filter(cap -> counted(cap, wish).size() >= cap.max())
                .toList();
    }

    List<SlotId> counted(Cap cap, Asked wish) {
        return besides(wish).stream()
                .filter(slot -> cap.kind() == null
                        || cap.kind() == visits.get(slot).terms.kind())
                .filter(slot -> cap.per() == Cap.Per.CONGRESS || sameDay(slot, wish.slot))
                .toList();
    }

    boolean quotaIsUsed(List<Asked> party) {
        var slot = party.getFirst().slot;
        var most = visits.get(slot).perOrganisation;
        var would = Stream.concat(in(slot).filter(Asked::has), party.stream())
                .map(a -> a.organisation)
                .toList();
        return most != null
                && party.stream()
                        .map(a -> a.organisation)
                        .anyMatch(own -> own != null
                                && would.stream().filter(own::equals).count() > most);
    }

    Instant start(SlotId slot) {
        return visits.get(slot).terms.start();
    }

    private boolean sameDay(SlotId one, SlotId other) {
        return visits.get(one).terms.day().equals(visits.get(other).terms.day());
    }

    private boolean overlap(SlotId one, SlotId other) {
        var a = visits.get(one).terms;
        var b = visits.get(other).terms;
        return a.start().isBefore(b.end()) && b.start().isBefore(a.end());
    }
}
