package org.meedoen.capacity.allocation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.contracts.signup.SlotTerms;

/** A small congress to tell rules in: slots and people by name, hours of one day. */
class CongressFixture {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-19T00:00:00Z");

    private final InMemoryArchive archive = new InMemoryArchive(2);
    private long version;

    CongressFixture slot(String slot, int from, int until, int capacity) {
        take(new SlotScheduled("utrecht", terms(slot, from, until, capacity, true)));
        return this;
    }

    CongressFixture slotWithoutWaitingList(String slot, int from, int until, int capacity) {
        take(new SlotScheduled("utrecht", terms(slot, from, until, capacity, false)));
        return this;
    }

    Fact asks(String person, String slot) {
        return take(new SignupRequested("utrecht", signup(person, slot), id(slot), id(person), null, MIDNIGHT, null))
                .getFirst();
    }

    CongressFixture signedUp(String slot, String... people) {
        List.of(people).forEach(person -> asks(person, slot));
        return this;
    }

    List<Fact> withdraws(String person, String slot) {
        return take(new SignupWithdrawn("utrecht", signup(person, slot), id(slot), id(person)));
    }

    List<Fact> resized(String slot, int capacity) {
        var old = archive.slots().stream()
                .filter(s -> s.id().equals(id(slot)))
                .findAny()
                .orElseThrow()
                .terms();
        var terms = new SlotTerms(
                old.slotId(), ++version, old.start(), old.end(), capacity, true, old.promoting(), null, null, null);
        return take(new SlotChanged("utrecht", terms, false));
    }

    List<Fact> moved(String slot, int from, int until, int capacity) {
        return take(new SlotChanged("utrecht", terms(slot, from, until, capacity, true), true));
    }

    List<Fact> cancelled(String slot) {
        return take(new SlotCancelled("utrecht", id(slot), ++version));
    }

    CongressFixture promotionEnds(String slot) {
        take(new PromotionEnded("utrecht", id(slot), ++version));
        return this;
    }

    List<Fact> take(SignupEvent event) {
        return archive.decide(List.of(event));
    }

    /** Whoever of these people have a place in the slot. */
    List<String> inside(String slot, String... people) {
        return List.of(people).stream()
                .filter(person -> place(person, slot).confirmed())
                .toList();
    }

    /** These people as far as they wait for the slot, the first in line first. */
    List<String> line(String slot, String... people) {
        var line = new ArrayList<>(List.of(people));
        line.removeIf(person -> !place(person, slot).waiting());
        line.sort(Comparator.comparing(person -> place(person, slot).rank()));
        return line;
    }

    Place place(String person, String slot) {
        return archive.places().stream()
                .filter(place -> place.signupId().equals(signup(person, slot)))
                .findAny()
                .orElseThrow();
    }

    SlotTerms terms(String slot, int from, int until, int capacity, boolean waitingList) {
        return new SlotTerms(id(slot), ++version, at(from), at(until), capacity, waitingList, true, null, null, null);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID signup(String person, String slot) {
        return id(person + " in " + slot);
    }

    private static Instant at(int hour) {
        return MIDNIGHT.plusSeconds(3600L * hour);
    }
}
