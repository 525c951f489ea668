package org.meedoen.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.AllowedDays;
import org.meedoen.contracts.signup.AssignmentRequested;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.contracts.signup.CompanionRequested;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.contracts.signup.ParticipantDaysChanged;
import org.meedoen.contracts.signup.PublicationChanged;
import org.meedoen.contracts.signup.SetAsideEnded;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupRequested.Partner;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotBegun;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.contracts.signup.SlotTerms;
import org.meedoen.testsupport.TestServers;

/** A congress of one test. */
public record TestCongress(CongressId slug) {

    private static final Instant NINE = Instant.parse("2026-11-19T09:00:00Z");

    public static TestCongress fresh() {
        return new TestCongress(new CongressId(TestServers.freshName("congress")));
    }

    public PublicationChanged published(long version) {
        return new PublicationChanged(slug, version, true);
    }

    public PublicationChanged draftAgain(long version) {
        return new PublicationChanged(slug, version, false);
    }

    /** From nine o'clock, for an hour. */
    public SlotScheduled slot(SlotId slot, int capacity) {
        return new SlotScheduled(slug, terms(slot, 1, capacity));
    }

    /** In the afternoon. */
    public SlotScheduled slotLater(SlotId slot, int capacity) {
        return new SlotScheduled(slug, terms(slot, 1, capacity, NINE.plusSeconds(4 * 3600)));
    }

    /** To nine o'clock. */
    public SlotChanged moved(SlotId slot, long version, int capacity) {
        return new SlotChanged(slug, terms(slot, version, capacity), true);
    }

    public SlotChanged resized(SlotId slot, long version, int capacity) {
        return new SlotChanged(slug, terms(slot, version, capacity), false);
    }

    public SignupRequested request(SlotId slot) {
        return request(slot, ParticipantId.random());
    }

    public SignupRequested request(SlotId slot, ParticipantId participant) {
        return new SignupRequested(slug, SignupId.random(), slot, participant, null, null, NINE, null, null, null);
    }

    public SignupRequested requestOf(String organisation, SlotId slot) {
        return new SignupRequested(
                slug, SignupId.random(), slot, ParticipantId.random(), organisation, null, NINE, null, null, null);
    }

    /** The same slot, with at most so many places for one organisation. */
    public SlotChanged divided(SlotId slot, long version, int capacity, int perOrganisation) {
        var terms = new SlotTerms(
                slot,
                version,
                NINE,
                NINE.plusSeconds(3600),
                capacity,
                true,
                true,
                null,
                null,
                perOrganisation,
                null,
                null);
        return new SlotChanged(slug, terms, false);
    }

    /** By the same participant, who keeps what they have until then. */
    public SignupRequested requestInExchange(SlotId slot, SignupRequested held) {
        return new SignupRequested(
                slug, SignupId.random(), slot, held.participantId(), null, null, NINE, held.signupId(), null, null);
    }

    /** By the same participant, who keeps waiting for what conflicts with it. */
    public SignupRequested requestAndKeepWaiting(SlotId slot, SignupRequested waiting) {
        return new SignupRequested(
                slug, SignupId.random(), slot, waiting.participantId(), null, null, NINE, null, null, true);
    }

    /** Of two at once. */
    public SignupRequested requestTogether(SlotId slot) {
        var partner = new Partner(SignupId.random(), ParticipantId.random(), null, null);
        return new SignupRequested(
                slug, SignupId.random(), slot, ParticipantId.random(), null, null, NINE, null, partner, null);
    }

    public List<SignupRequested> requests(int number, SlotId slot) {
        return IntStream.range(0, number).mapToObj(i -> request(slot)).toList();
    }

    public List<SignupWithdrawn> withdrawals(List<SignupRequested> requests) {
        return requests.stream()
                .map(request ->
                        new SignupWithdrawn(slug, request.signupId(), request.slotId(), request.participantId(), null))
                .toList();
    }

    public SlotScheduled slotOn(LocalDate day, SlotId slot, int capacity) {
        var start = NINE;
        return new SlotScheduled(
                slug,
                new SlotTerms(
                        slot, 1, start, start.plusSeconds(3600), capacity, true, true, null, day, null, null, null));
    }

    public AssignmentRequested assignedOverCapacity(SlotId slot) {
        return new AssignmentRequested(
                slug, SignupId.random(), slot, ParticipantId.random(), null, null, NINE, null, null, 0, true);
    }

    /** The same slot, of which so many places are set aside. */
    public SlotChanged setAside(SlotId slot, long version, int capacity, int places) {
        var terms = new SlotTerms(
                slot, version, NINE, NINE.plusSeconds(3600), capacity, true, true, null, null, null, null, places);
        return new SlotChanged(slug, terms, false);
    }

    public AssignmentRequested assigned(SlotId slot) {
        return new AssignmentRequested(
                slug, SignupId.random(), slot, ParticipantId.random(), null, null, NINE, null, null, 0, false);
    }

    /** Beside whoever asked first. */
    public CompanionRequested companion(SignupRequested holder, int number, @Nullable Companion companion) {
        return new CompanionRequested(
                slug, holder.signupId(), holder.slotId(), holder.participantId(), companion, number, true);
    }

    public SetAsideEnded setAsideEnds(SlotId slot, long version) {
        return new SetAsideEnded(slug, slot, version);
    }

    public ParticipantDaysChanged mayCome(ParticipantId participant, LocalDate... days) {
        return new ParticipantDaysChanged(slug, participant, new AllowedDays(1, List.of(days)));
    }

    /** At most so many places for each participant. */
    public CapsChanged capped(long version, int max) {
        return new CapsChanged(slug, version, List.of(new Cap(null, Cap.Per.CONGRESS, max)));
    }

    public PairsChanged pairsPassed(long version, int passes) {
        return new PairsChanged(slug, version, passes);
    }

    public SlotBegun begins(SlotId slot, long version) {
        return new SlotBegun(slug, slot, version);
    }

    private static SlotTerms terms(SlotId slot, long version, int capacity) {
        return terms(slot, version, capacity, NINE);
    }

    private static SlotTerms terms(SlotId slot, long version, int capacity, Instant start) {
        return new SlotTerms(
                slot, version, start, start.plusSeconds(3600), capacity, true, true, null, null, null, null, null);
    }
}
