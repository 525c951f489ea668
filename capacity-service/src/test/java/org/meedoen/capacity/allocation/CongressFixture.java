package org.meedoen.capacity.allocation;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupRequested.Partner;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.contracts.signup.SlotTerms;

/** A small congress to tell rules in: slots and people by name, hours of one day. */
class CongressFixture {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-19T00:00:00Z");

    private final InMemoryArchive archive = new InMemoryArchive(2);
    private final List<SignupEvent> happened = new ArrayList<>();
    private long version;

    CongressFixture slot(String slot, int from, int until, int capacity) {
        return planned(terms(slot, from, until, capacity, true));
    }

    CongressFixture slotWithoutWaitingList(String slot, int from, int until, int capacity) {
        return planned(terms(slot, from, until, capacity, false));
    }

    CongressFixture planned(SlotTerms terms) {
        take(new SlotScheduled("utrecht", terms));
        return this;
    }

    Fact asks(String person, String slot) {
        return asks(person, null, slot);
    }

    /** On behalf of an organisation. */
    Fact asks(String person, @Nullable String organisation, String slot) {
        return ask(person, organisation, slot, null).getFirst();
    }

    /** Keeping the place in the other slot until then. */
    List<Fact> asksInExchange(String person, String slot, String held) {
        return ask(person, null, slot, signup(person, held));
    }

    private List<Fact> ask(String person, @Nullable String organisation, String slot, @Nullable UUID inExchangeFor) {
        return take(new SignupRequested(
                "utrecht", signup(person, slot), id(slot), id(person), organisation, MIDNIGHT, inExchangeFor, null));
    }

    /** Both or none. */
    List<Fact> askTogether(String person, String other, String slot) {
        return askTogether(person, other, null, slot);
    }

    /** Both on behalf of the same organisation. */
    List<Fact> askTogether(String person, String other, @Nullable String organisation, String slot) {
        return take(new SignupRequested(
                "utrecht",
                signup(person, slot),
                id(slot),
                id(person),
                organisation,
                MIDNIGHT,
                null,
                new Partner(signup(other, slot), id(other), organisation)));
    }

    /** How often others may pass a pair. */
    List<Fact> passes(int passes) {
        return take(new PairsChanged("utrecht", ++version, passes));
    }

    CongressFixture signedUp(String slot, String... people) {
        List.of(people).forEach(person -> asks(person, slot));
        return this;
    }

    List<Fact> withdraws(String person, String slot) {
        return take(new SignupWithdrawn("utrecht", signup(person, slot), id(slot), id(person)));
    }

    List<Fact> resized(String slot, int capacity) {
        var old = slot(slot).terms();
        var terms = new SlotTerms(
                old.slotId(),
                ++version,
                old.start(),
                old.end(),
                capacity,
                true,
                old.promoting(),
                old.kind(),
                old.day(),
                old.perOrganisation());
        return take(new SlotChanged("utrecht", terms, false));
    }

    /** At most so many of one organisation; null: as many as there are places. */
    List<Fact> divided(String slot, @Nullable Integer perOrganisation) {
        var old = slot(slot).terms();
        var terms = new SlotTerms(
                old.slotId(),
                ++version,
                old.start(),
                old.end(),
                old.capacity(),
                old.waitingList(),
                old.promoting(),
                old.kind(),
                old.day(),
                perOrganisation);
        return take(new SlotChanged("utrecht", terms, false));
    }

    List<Fact> quotaEnds(String slot) {
        return take(new QuotaEnded("utrecht", id(slot), ++version));
    }

    List<Fact> caps(Cap... caps) {
        return take(new CapsChanged("utrecht", ++version, List.of(caps)));
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
        happened.add(event);
        return archive.decide(List.of(event));
    }

    List<SignupEvent> happened() {
        return happened;
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

    Slot slot(String slot) {
        return archive.slots().stream()
                .filter(s -> s.id().equals(id(slot)))
                .findAny()
                .orElseThrow();
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

    /** A slot of a kind on a day of November; all on different hours. */
    CongressFixture slot(String slot, Kind kind, int day, int capacity) {
        var start = MIDNIGHT.plusSeconds(3600 * ++version);
        return planned(new SlotTerms(
                id(slot),
                version,
                start,
                start.plusSeconds(3600),
                capacity,
                true,
                true,
                kind,
                LocalDate.of(2026, 11, day),
                null));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static UUID signup(String person, String slot) {
        return id(person + " in " + slot);
    }

    private static Instant at(int hour) {
        return MIDNIGHT.plusSeconds(3600L * hour);
    }
}
