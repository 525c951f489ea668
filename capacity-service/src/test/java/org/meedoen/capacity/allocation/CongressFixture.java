package org.meedoen.capacity.allocation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.signup.AllowedDays;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.contracts.signup.ParticipantDaysChanged;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupRequested.Partner;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotBegun;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.contracts.signup.SlotTerms;

/** A small congress to tell rules in: slots and people by name, hours of one day. */
class CongressFixture {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-19T00:00:00Z");

    private final InMemoryArchive archive = new InMemoryArchive(2);
    private final List<SignupEvent> happened = new ArrayList<>();
    private final Map<UUID, AllowedDays> days = new HashMap<>();
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

    SignupRequested request(String person, @Nullable String organisation, String slot) {
        return request(person, organisation, slot, null);
    }

    /** In one batch. */
    List<Fact> takeAll(SignupEvent... batch) {
        happened.addAll(List.of(batch));
        return archive.decide(List.of(batch));
    }

    private List<Fact> ask(String person, @Nullable String organisation, String slot, @Nullable UUID inExchangeFor) {
        return take(request(person, organisation, slot, inExchangeFor));
    }

    private SignupRequested request(
            String person, @Nullable String organisation, String slot, @Nullable UUID inExchangeFor) {
        return new SignupRequested(
                "utrecht",
                signup(person, slot),
                id(slot),
                id(person),
                organisation,
                days.get(id(person)),
                MIDNIGHT,
                inExchangeFor,
                null);
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
                days.get(id(person)),
                MIDNIGHT,
                null,
                new Partner(signup(other, slot), id(other), organisation, days.get(id(other)))));
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
        return take(withdrawal(person, slot));
    }

    SignupWithdrawn withdrawal(String person, String slot) {
        return new SignupWithdrawn("utrecht", signup(person, slot), id(slot), id(person));
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
                old.perOrganisation(),
                old.begun());
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
                perOrganisation,
                old.begun());
        return take(new SlotChanged("utrecht", terms, false));
    }

    List<Fact> quotaEnds(String slot) {
        return take(new QuotaEnded("utrecht", id(slot), ++version));
    }

    List<Fact> caps(Cap... caps) {
        return take(new CapsChanged("utrecht", ++version, List.of(caps)));
    }

    /** On which days of November they may take part, from here on. */
    List<Fact> mayCome(String person, int... daysOfNovember) {
        return allowed(
                person,
                IntStream.of(daysOfNovember).mapToObj(CongressFixture::day).toList());
    }

    List<Fact> mayComeAnyDay(String person) {
        return allowed(person, null);
    }

    private List<Fact> allowed(String person, @Nullable List<LocalDate> theirs) {
        days.put(id(person), new AllowedDays(++version, theirs));
        return take(new ParticipantDaysChanged("utrecht", id(person), days.get(id(person))));
    }

    List<Fact> begins(String slot) {
        return take(new SlotBegun("utrecht", id(slot), ++version));
    }

    List<Fact> moved(String slot, int from, int until, int capacity) {
        return take(new SlotChanged("utrecht", terms(slot, from, until, capacity, true), true));
    }

    /** To another day of November, at the same hours. */
    List<Fact> movedTo(String slot, int dayOfNovember) {
        var old = slot(slot).terms();
        var later = Duration.ofDays(30);
        var terms = new SlotTerms(
                old.slotId(),
                ++version,
                old.start().plus(later),
                old.end().plus(later),
                old.capacity(),
                old.waitingList(),
                old.promoting(),
                old.kind(),
                day(dayOfNovember),
                old.perOrganisation(),
                null);
        return take(new SlotChanged("utrecht", terms, true));
    }

    /** Of another kind, or on another day of November than was told before; at the same time. */
    List<Fact> becomes(String slot, Kind kind, int dayOfNovember) {
        var old = slot(slot).terms();
        var terms = new SlotTerms(
                old.slotId(),
                ++version,
                old.start(),
                old.end(),
                old.capacity(),
                old.waitingList(),
                old.promoting(),
                kind,
                day(dayOfNovember),
                old.perOrganisation(),
                old.begun());
        return take(new SlotChanged("utrecht", terms, false));
    }

    /** How often the archive was asked for it: {@link InMemoryArchive#reads}. */
    int reads(String what) {
        return archive.reads(what);
    }

    List<Fact> movedToThePast(String slot) {
        var old = slot(slot).terms();
        var terms = new SlotTerms(
                old.slotId(),
                ++version,
                old.start().minusSeconds(3600),
                old.end(),
                old.capacity() + 1,
                old.waitingList(),
                old.promoting(),
                old.kind(),
                old.day(),
                old.perOrganisation(),
                true);
        return take(new SlotChanged("utrecht", terms, true));
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
        return new SlotTerms(
                id(slot), ++version, at(from), at(until), capacity, waitingList, true, null, null, null, null);
    }

    /** A slot of a kind on a day of November; all on different hours. */
    CongressFixture slot(String slot, Kind kind, int day, int capacity) {
        var start = MIDNIGHT.plusSeconds(3600 * ++version);
        return planned(new SlotTerms(
                id(slot), version, start, start.plusSeconds(3600), capacity, true, true, kind, day(day), null, null));
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static UUID signup(String person, String slot) {
        return id(person + " in " + slot);
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }

    private static Instant at(int hour) {
        return MIDNIGHT.plusSeconds(3600L * hour);
    }
}
