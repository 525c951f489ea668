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
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.AllowedDays;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.AssignmentRequested.InsteadOf;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.contracts.signup.CompanionRequested;
import org.meedoen.contracts.signup.Kind;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.contracts.signup.ParticipantDaysChanged;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SetAsideEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupRequested.Partner;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotBegun;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.contracts.signup.SlotTerms;

/**
 * A small congress for stating rules: slots and people by name, hours of one day. Longer than 250 lines because it is
 * the whole language of the tests.
 */
class CongressFixture {

    static final CongressId UTRECHT = new CongressId("utrecht");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-19T00:00:00Z");

    private final InMemoryPlaces stored = new InMemoryPlaces(2);
    private final List<SignupEvent> happened = new ArrayList<>();
    private final Map<ParticipantId, AllowedDays> days = new HashMap<>();
    private long version;

    CongressFixture slot(String slot, int from, int until, int capacity) {
        return planned(terms(slot, from, until, capacity, true));
    }

    CongressFixture slotWithoutWaitingList(String slot, int from, int until, int capacity) {
        return planned(terms(slot, from, until, capacity, false));
    }

    CongressFixture planned(SlotTerms terms) {
        take(new SlotScheduled(UTRECHT, terms));
        return this;
    }

    Fact asks(String person, String slot) {
        return asks(person, null, slot);
    }

    /** On behalf of an organisation. */
    Fact asks(String person, @Nullable String organisation, String slot) {
        return ask(person, organisation, slot, null).getFirst();
    }

    /** In exchange for the place in the other slot. */
    List<Fact> asksInExchange(String person, String slot, String held) {
        return ask(person, null, slot, signup(person, held));
    }

    /** And keeps waiting for what conflicts with it. */
    List<Fact> asksAndKeepsWaiting(String person, String slot) {
        return take(request(person, null, slot, null, true));
    }

    /** In exchange for the place in the other slot, and keeps waiting for what conflicts with it. */
    List<Fact> asksInExchangeAndKeepsWaiting(String person, String slot, String held) {
        return take(request(person, null, slot, signup(person, held), true));
    }

    SignupRequested request(String person, @Nullable String organisation, String slot) {
        return request(person, organisation, slot, null, null);
    }

    /** In one batch. */
    List<Fact> takeAll(SignupEvent... batch) {
        happened.addAll(List.of(batch));
        return stored.decide(List.of(batch));
    }

    private List<Fact> ask(
            String person, @Nullable String organisation, String slot, @Nullable SignupId inExchangeFor) {
        return take(request(person, organisation, slot, inExchangeFor, null));
    }

    private SignupRequested request(
            String person,
            @Nullable String organisation,
            String slot,
            @Nullable SignupId inExchangeFor,
            @Nullable Boolean keepsWaiting) {
        return new SignupRequested(
                UTRECHT,
                signup(person, slot),
                slotId(slot),
                participantId(person),
                organisation,
                days.get(participantId(person)),
                MIDNIGHT,
                inExchangeFor,
                null,
                keepsWaiting);
    }

    /** As a pair. */
    List<Fact> askTogether(String person, String other, String slot) {
        return askTogether(person, other, null, slot);
    }

    /** As a pair of one organisation. */
    List<Fact> askTogether(String person, String other, @Nullable String organisation, String slot) {
        return take(new SignupRequested(
                UTRECHT,
                signup(person, slot),
                slotId(slot),
                participantId(person),
                organisation,
                days.get(participantId(person)),
                MIDNIGHT,
                null,
                new Partner(signup(other, slot), participantId(other), organisation, days.get(participantId(other))),
                null));
    }

    /** How often a pair may be skipped. */
    List<Fact> passes(int passes) {
        return take(new PairsChanged(UTRECHT, ++version, passes));
    }

    CongressFixture signedUp(String slot, String... people) {
        List.of(people).forEach(person -> asks(person, slot));
        return this;
    }

    List<Fact> withdraws(String person, String slot) {
        return take(withdrawal(person, slot));
    }

    SignupWithdrawn withdrawal(String person, String slot) {
        return new SignupWithdrawn(UTRECHT, signup(person, slot), slotId(slot), participantId(person), null);
    }

    List<Fact> withdrawnByOrganiser(String person, String slot) {
        return take(new SignupWithdrawn(UTRECHT, signup(person, slot), slotId(slot), participantId(person), true));
    }

    /** By the organisers; a sign-up that waits is promoted. */
    List<Fact> assigned(String person, String slot) {
        return take(assignment(person, slot, null, false));
    }

    List<Fact> assignedOverCapacity(String person, String slot) {
        return take(assignment(person, slot, null, true));
    }

    /** The organisers give a companion the place beside somebody's. */
    List<Fact> accompanied(String person, String slot) {
        return take(companion(person, slot, Companion.COMPANION, false));
    }

    List<Fact> accompaniedOverCapacity(String person, String slot) {
        return take(companion(person, slot, Companion.COMPANION, true));
    }

    List<Fact> goesAlone(String person, String slot) {
        return take(companion(person, slot, null, false));
    }

    CompanionRequested companion(String person, String slot, @Nullable Companion companion, boolean overCapacity) {
        return new CompanionRequested(
                UTRECHT,
                signup(person, slot),
                slotId(slot),
                participantId(person),
                companion,
                happened.size(),
                overCapacity);
    }

    /** From the place in the other slot. */
    List<Fact> assignedInstead(String person, String slot, String held) {
        return take(assignment(person, slot, signup(person, held), false));
    }

    /** Hands the place of somebody over. */
    List<Fact> handedOver(String from, String to, String slot, boolean beforeWaiting) {
        var former = new InsteadOf(signup(from, slot), participantId(from), beforeWaiting);
        return take(assignment(to, slot, null, former, false));
    }

    AssignmentRequested assignment(String person, String slot, @Nullable SignupId inExchangeFor, boolean overCapacity) {
        return assignment(person, slot, inExchangeFor, null, overCapacity);
    }

    private AssignmentRequested assignment(
            String person,
            String slot,
            @Nullable SignupId inExchangeFor,
            @Nullable InsteadOf insteadOf,
            boolean overCapacity) {
        return new AssignmentRequested(
                UTRECHT,
                signup(person, slot),
                slotId(slot),
                participantId(person),
                null,
                days.get(participantId(person)),
                MIDNIGHT,
                inExchangeFor,
                insteadOf,
                happened.size(),
                overCapacity);
    }

    List<Fact> resized(String slot, int capacity) {
        return changed(terms(slot).capacity(capacity).withWaitingList(), false);
    }

    /** At most so many of one organisation; null: as many as there are places. */
    List<Fact> divided(String slot, @Nullable Integer perOrganisation) {
        return changed(terms(slot).perOrganisation(perOrganisation), false);
    }

    /** So many places are given by the organisers only; null: none. */
    List<Fact> setAside(String slot, @Nullable Integer places) {
        return changed(terms(slot).setAside(places), false);
    }

    List<Fact> setAsideEnds(String slot) {
        return take(new SetAsideEnded(UTRECHT, slotId(slot), ++version));
    }

    List<Fact> quotaEnds(String slot) {
        return take(new QuotaEnded(UTRECHT, slotId(slot), ++version));
    }

    List<Fact> caps(Cap... caps) {
        return take(new CapsChanged(UTRECHT, ++version, List.of(caps)));
    }

    /** The days of November on which they may take part from now on. */
    List<Fact> mayCome(String person, int... daysOfNovember) {
        return allowed(
                person,
                IntStream.of(daysOfNovember).mapToObj(CongressFixture::day).toList());
    }

    List<Fact> mayComeAnyDay(String person) {
        return allowed(person, null);
    }

    private List<Fact> allowed(String person, @Nullable List<LocalDate> theirs) {
        days.put(participantId(person), new AllowedDays(++version, theirs));
        return take(new ParticipantDaysChanged(UTRECHT, participantId(person), days.get(participantId(person))));
    }

    List<Fact> begins(String slot) {
        return take(new SlotBegun(UTRECHT, slotId(slot), ++version));
    }

    List<Fact> moved(String slot, int from, int until, int capacity) {
        return take(new SlotChanged(UTRECHT, terms(slot, from, until, capacity, true), true));
    }

    /** To another day of November, at the same hours. */
    List<Fact> movedTo(String slot, int dayOfNovember) {
        return changed(
                terms(slot).later(Duration.ofDays(30)).day(day(dayOfNovember)).begun(null), true);
    }

    /** Changes kind and day; the time stays. */
    List<Fact> becomes(String slot, Kind kind, int dayOfNovember) {
        return changed(terms(slot).kind(kind).day(day(dayOfNovember)), false);
    }

    /** How often it was read: {@link InMemoryPlaces#reads}. */
    int reads(String what) {
        return stored.reads(what);
    }

    List<Fact> movedToThePast(String slot) {
        var capacity = slot(slot).terms().capacity() + 1;
        return changed(
                terms(slot).startEarlier(Duration.ofHours(1)).capacity(capacity).begun(true), true);
    }

    private ChangedTerms terms(String slot) {
        return ChangedTerms.of(slot(slot).terms());
    }

    private List<Fact> changed(ChangedTerms terms, boolean moved) {
        return take(new SlotChanged(UTRECHT, terms.version(++version), moved));
    }

    List<Fact> cancelled(String slot) {
        return take(new SlotCancelled(UTRECHT, slotId(slot), ++version));
    }

    CongressFixture promotionEnds(String slot) {
        take(new PromotionEnded(UTRECHT, slotId(slot), ++version));
        return this;
    }

    List<Fact> take(SignupEvent event) {
        happened.add(event);
        return stored.decide(List.of(event));
    }

    List<SignupEvent> happened() {
        return happened;
    }

    /** Those of these people who have a place in the slot. */
    List<String> inside(String slot, String... people) {
        return List.of(people).stream()
                .filter(person -> place(person, slot).confirmed())
                .toList();
    }

    /** Those of these people who wait for the slot, in order of rank. */
    List<String> waiting(String slot, String... people) {
        var waiting = new ArrayList<>(List.of(people));
        waiting.removeIf(person -> !place(person, slot).waiting());
        waiting.sort(Comparator.comparing(person -> place(person, slot).rank()));
        return waiting;
    }

    Slot slot(String slot) {
        return stored.slots().stream()
                .filter(s -> s.id().equals(slotId(slot)))
                .findAny()
                .orElseThrow();
    }

    Place place(String person, String slot) {
        return stored.places().stream()
                .filter(place -> place.signupId().equals(signup(person, slot)))
                .findAny()
                .orElseThrow();
    }

    SlotTerms terms(String slot, int from, int until, int capacity, boolean waitingList) {
        return new SlotTerms(
                slotId(slot),
                ++version,
                at(from),
                at(until),
                capacity,
                waitingList,
                true,
                null,
                null,
                null,
                null,
                null);
    }

    /** A slot of a kind on a day of November; all on different hours. */
    CongressFixture slot(String slot, Kind kind, int day, int capacity) {
        var start = MIDNIGHT.plusSeconds(3600 * ++version);
        return planned(new SlotTerms(
                slotId(slot),
                version,
                start,
                start.plusSeconds(3600),
                capacity,
                true,
                true,
                kind,
                day(day),
                null,
                null,
                null));
    }

    static SlotId slotId(String name) {
        return new SlotId(id(name));
    }

    static ParticipantId participantId(String name) {
        return new ParticipantId(id(name));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    static SignupId signup(String person, String slot) {
        return new SignupId(id(person + " in " + slot));
    }

    private static LocalDate day(int ofNovember) {
        return LocalDate.of(2026, 11, ofNovember);
    }

    private static Instant at(int hour) {
        return MIDNIGHT.plusSeconds(3600L * hour);
    }
}
