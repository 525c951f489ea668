package org.meedoen.capacity.allocation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
 * Turns arbitrary steps into events that could really follow one another. Longer than 250 lines because each step
 * depends on what the others left.
 */
class Story {

    static final int SLOTS = 7;
    static final int PARTICIPANTS = 12;
    private static final Instant MORNING = Instant.parse("2026-11-19T08:00:00Z");

    enum What {
        ASK,
        ASK_IN_EXCHANGE,
        ASK_TOGETHER,
        ASSIGN,
        ACCOMPANY,
        WITHDRAW,
        REPEAT,
        RESIZE,
        MOVE,
        END_PROMOTION,
        RESUME_PROMOTION,
        DIVIDE,
        END_QUOTA,
        SET_ASIDE,
        END_SET_ASIDE,
        CAP,
        PASSES,
        SCHEDULE,
        CANCEL,
        BEGIN,
        DAYS
    }

    /** The numbers choose who, which slot, when and how many; any number means something. */
    record Step(What what, int one, int other, int third) {}

    private final List<SignupEvent> events = new ArrayList<>();
    private final List<Signup> signups = new ArrayList<>();
    private final Map<SlotId, SlotTerms> terms = new HashMap<>();
    private final Map<ParticipantId, AllowedDays> days = new HashMap<>();
    private final long salt;
    private long version;
    private int assignments;

    private Story(long salt) {
        this.salt = salt;
    }

    static List<SignupEvent> of(List<Step> steps) {
        return of(steps, 0);
    }

    /** @param salt stories with different ones share no id */
    static List<SignupEvent> of(List<Step> steps, long salt) {
        var story = new Story(salt);
        story.openTheFirstSlots();
        steps.forEach(step -> story.events.add(story.event(step)));
        return story.events;
    }

    private void openTheFirstSlots() {
        for (var slot = 0; slot < SLOTS - 1; slot++) {
            events.add(new SlotScheduled(CongressFixture.UTRECHT, remember(slotAt(slot, slot, 1 + slot % 2, true))));
        }
    }

    private SignupEvent event(Step step) {
        return switch (step.what()) {
            case ASK -> ask(step);
            case ASK_IN_EXCHANGE -> signups.isEmpty() ? ask(step) : askInExchange(step);
            case ASK_TOGETHER -> askTogether(step);
            case ASSIGN -> assign(step);
            case ACCOMPANY -> signups.isEmpty() ? ask(step) : accompany(step);
            case WITHDRAW -> signups.isEmpty() ? ask(step) : withdraw(step);
            case REPEAT -> events.get(step.one() % events.size());
            case RESIZE -> resize(step);
            case MOVE -> change(begunOrNot(step, slotAt(step.one(), step.other(), step.third() % 4, true)), true);
            case DIVIDE -> divide(step);
            case END_QUOTA -> new QuotaEnded(CongressFixture.UTRECHT, slot(step.one()), ++version);
            case SET_ASIDE -> setAside(step);
            case END_SET_ASIDE -> new SetAsideEnded(CongressFixture.UTRECHT, slot(step.one()), ++version);
            case CAP -> new CapsChanged(CongressFixture.UTRECHT, ++version, caps(step));
            case PASSES -> new PairsChanged(CongressFixture.UTRECHT, ++version, step.third() % 4);
            case END_PROMOTION -> new PromotionEnded(CongressFixture.UTRECHT, slot(step.one()), ++version);
            case RESUME_PROMOTION -> resize(step);
            case SCHEDULE ->
                new SlotScheduled(
                        CongressFixture.UTRECHT, remember(slotAt(step.one(), step.other(), step.third() % 4, true)));
            case BEGIN -> begin(step);
            case DAYS -> otherDays(step);
            case CANCEL -> new SlotCancelled(CongressFixture.UTRECHT, slot(step.one()), ++version);
        };
    }

    /** Half of them keep waiting for what conflicts with it. */
    private SignupEvent ask(Step step) {
        return ask(slot(step.one()), step.other(), null, step.third() % 2 == 0);
    }

    /** Mostly for what the same participant asked before. */
    private SignupEvent askInExchange(Step step) {
        var offered = signups.get(step.third() % signups.size());
        var own = (int) offered.participantId().value().getLeastSignificantBits();
        return ask(
                slot(step.one()),
                step.other() % 8 == 0 ? step.other() : own,
                offered.signupId(),
                step.other() % 3 == 0);
    }

    private SignupEvent ask(
            SlotId slot, int participant, @Nullable SignupId inExchangeFor, @Nullable Boolean keepsWaiting) {
        return request(signup(slot, participant), inExchangeFor, null, keepsWaiting);
    }

    /** Some name a place to exchange, or want to keep waiting, too. */
    private SignupEvent askTogether(Step step) {
        var offered = step.third() % 6 > 0 || signups.isEmpty() ? null : signups.get(step.other() % signups.size());
        var first = signup(slot(step.one()), step.other());
        var other = signup(slot(step.one()), step.other() + 1 + step.third() % (PARTICIPANTS - 1));
        return request(
                first,
                offered == null ? null : offered.signupId(),
                new Partner(
                        other.signupId(), other.participantId(), other.organisation(), days.get(other.participantId())),
                step.third() % 4 == 0);
    }

    private Signup signup(SlotId slot, int participant) {
        var id = new SignupId(new UUID(salt * 16 + 7, signups.size()));
        var signup = new Signup(id, slot, participant(participant), organisation(participant), daysOf(participant));
        signups.add(signup);
        return signup;
    }

    private AllowedDays daysOf(int participant) {
        return days.getOrDefault(participant(participant), Signup.ANY_DAY);
    }

    private SignupRequested request(
            Signup signup,
            @Nullable SignupId inExchangeFor,
            @Nullable Partner partner,
            @Nullable Boolean keepsWaiting) {
        return new SignupRequested(
                CongressFixture.UTRECHT,
                signup.signupId(),
                signup.slotId(),
                signup.participantId(),
                signup.organisation(),
                days.get(signup.participantId()),
                MORNING,
                inExchangeFor,
                partner,
                keepsWaiting);
    }

    /** Somebody who asked for it before, or somebody else; sometimes above the capacity, sometimes for another place. */
    private SignupEvent assign(Step step) {
        var earlier = step.third() % 2 == 0 && !signups.isEmpty();
        var signup = earlier ? signups.get(step.other() % signups.size()) : signup(slot(step.one()), step.other());
        var offered = step.third() % 3 > 0 ? null : heldBefore(signup, step.one());
        return new AssignmentRequested(
                CongressFixture.UTRECHT,
                signup.signupId(),
                signup.slotId(),
                signup.participantId(),
                signup.organisation(),
                days.get(signup.participantId()),
                MORNING,
                offered,
                step.third() % 4 == 1 ? handedOver(signup, step.other()) : null,
                earlier ? ++assignments : 0,
                step.third() % 5 == 0);
    }

    /** Beside somebody who asked for a place, whether they have it or not. */
    private SignupEvent accompany(Step step) {
        var signup = signups.get(step.other() % signups.size());
        var companion = switch (step.third() % 4) {
            case 0 -> null;
            case 1 -> Companion.INTERPRETER;
            default -> Companion.COMPANION;
        };
        return new CompanionRequested(
                CongressFixture.UTRECHT,
                signup.signupId(),
                signup.slotId(),
                signup.participantId(),
                companion,
                ++assignments,
                step.third() % 3 == 0);
    }

    /** Mostly of the same slot. */
    private @Nullable InsteadOf handedOver(Signup signup, int which) {
        var others = signups.stream()
                .filter(one -> !one.participantId().equals(signup.participantId()))
                .filter(one -> which % 7 == 0 || one.slotId().equals(signup.slotId()))
                .toList();
        if (others.isEmpty()) return null;
        var former = others.get(which % others.size());
        return new InsteadOf(former.signupId(), former.participantId(), which % 2 == 0);
    }

    private @Nullable SignupId heldBefore(Signup signup, int which) {
        var theirs = signups.stream()
                .filter(one -> one.participantId().equals(signup.participantId()))
                .filter(one -> !one.slotId().equals(signup.slotId()))
                .toList();
        return theirs.isEmpty() ? null : theirs.get(which % theirs.size()).signupId();
    }

    private SignupEvent withdraw(Step step) {
        var signup = signups.get(step.other() % signups.size());
        var byOrganiser = step.third() % 3 == 0 ? true : null;
        return new SignupWithdrawn(
                CongressFixture.UTRECHT, signup.signupId(), signup.slotId(), signup.participantId(), byOrganiser);
    }

    private SignupEvent resize(Step step) {
        var old = terms.get(slot(step.one()));
        if (old == null) {
            return ask(step);
        }
        var promoting = step.what() == What.RESUME_PROMOTION || step.other() % 3 > 0;
        var waitingList = step.other() % 4 > 0;
        return change(
                terms(old, step.third() % 4, waitingList, promoting, old.perOrganisation(), old.setAside()), false);
    }

    private SignupEvent divide(Step step) {
        var old = terms.get(slot(step.one()));
        if (old == null) {
            return ask(step);
        }
        var most = step.third() % 4 == 0 ? null : Integer.valueOf(step.third() % 4);
        return change(terms(old, old.capacity(), old.waitingList(), old.promoting(), most, old.setAside()), false);
    }

    /** Sometimes more than there are places. */
    private SignupEvent setAside(Step step) {
        var old = terms.get(slot(step.one()));
        if (old == null) {
            return ask(step);
        }
        var aside = step.third() % 4 == 0 ? null : Integer.valueOf(step.third() % 4);
        return change(
                terms(old, old.capacity(), old.waitingList(), old.promoting(), old.perOrganisation(), aside), false);
    }

    /** The first day, the second, both, none, or any. */
    private SignupEvent otherDays(Step step) {
        var first = day(MORNING);
        var theirs = switch (step.third() % 5) {
            case 0 -> List.of(first);
            case 1 -> List.of(first.plusDays(1));
            case 2 -> List.of(first, first.plusDays(1));
            case 3 -> List.<LocalDate>of();
            default -> null;
        };
        var participant = participant(step.other());
        days.put(participant, new AllowedDays(++version, theirs));
        return new ParticipantDaysChanged(CongressFixture.UTRECHT, participant, days.get(participant));
    }

    private SignupEvent begin(Step step) {
        var slot = slot(step.one());
        terms.computeIfPresent(slot, (id, old) -> begun(old));
        return new SlotBegun(CongressFixture.UTRECHT, slot, ++version);
    }

    private static SlotTerms begunOrNot(Step step, SlotTerms moved) {
        return step.third() % 8 == 7 ? begun(moved) : moved;
    }

    private static List<Cap> caps(Step step) {
        var kind = Kind.values()[step.one() % 3];
        var ofAKind = new Cap(kind, per(step.other()), 1 + step.third() % 2);
        var ofAll = new Cap(null, per(step.third()), 1 + step.one() % 4);
        return switch (step.other() % 4) {
            case 0 -> List.of();
            case 1 -> List.of(ofAll);
            case 2 -> List.of(ofAKind);
            default -> List.of(ofAKind, ofAll);
        };
    }

    private static Cap.Per per(int number) {
        return number % 2 == 0 ? Cap.Per.DAY : Cap.Per.CONGRESS;
    }

    private SlotChanged change(SlotTerms changed, boolean moved) {
        return new SlotChanged(CongressFixture.UTRECHT, remember(changed), moved);
    }

    private SlotTerms slotAt(int slot, int hour, int capacity, boolean promoting) {
        var start = MORNING.plusSeconds(1800L * (hour % 6));
        var kind = Kind.values()[(slot + hour / 12) % 3];
        var most = slot % 5 == 1 ? Integer.valueOf(1) : null;
        return new SlotTerms(
                slot(slot),
                ++version,
                start,
                start.plusSeconds(3600),
                capacity,
                true,
                promoting,
                kind,
                day(start),
                most,
                null,
                slot % 7 == 3 ? Integer.valueOf(1) : null);
    }

    private SlotTerms terms(
            SlotTerms old,
            int capacity,
            boolean waitingList,
            boolean promoting,
            @Nullable Integer perOrganisation,
            @Nullable Integer setAside) {
        return new SlotTerms(
                old.slotId(),
                ++version,
                old.start(),
                old.end(),
                capacity,
                waitingList,
                promoting,
                old.kind(),
                old.day(),
                perOrganisation,
                old.begun(),
                setAside);
    }

    private static SlotTerms begun(SlotTerms old) {
        return new SlotTerms(
                old.slotId(),
                old.version(),
                old.start(),
                old.end(),
                old.capacity(),
                old.waitingList(),
                old.promoting(),
                old.kind(),
                old.day(),
                old.perOrganisation(),
                true,
                old.setAside());
    }

    /** Midnight comes in the middle of the story. */
    private static LocalDate day(Instant start) {
        return LocalDate.ofInstant(start, ZoneOffset.ofHours(14));
    }

    private SlotTerms remember(SlotTerms changed) {
        terms.put(changed.slotId(), changed);
        return changed;
    }

    private SlotId slot(int number) {
        return new SlotId(new UUID(salt * 16 + 1, number % SLOTS));
    }

    private ParticipantId participant(int number) {
        return new ParticipantId(new UUID(salt * 16 + 2, number % PARTICIPANTS));
    }

    private static @Nullable String organisation(int participant) {
        return participant % PARTICIPANTS == 3 ? null : "organisation " + participant % 2;
    }
}
