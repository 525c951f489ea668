package org.meedoen.capacity.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.contracts.signup.SlotTerms;

/** Turns arbitrary steps into events that could really follow one another. */
class Story {

    static final int SLOTS = 5;
    static final int PARTICIPANTS = 6;
    private static final Instant MORNING = Instant.parse("2026-11-19T08:00:00Z");

    enum What {
        ASK,
        WITHDRAW,
        REPEAT,
        RESIZE,
        MOVE,
        END_PROMOTION,
        RESUME_PROMOTION,
        SCHEDULE,
        CANCEL
    }

    /** The numbers choose who, which slot, when and how many; any number means something. */
    record Step(What what, int one, int other, int third) {}

    private final List<SignupEvent> events = new ArrayList<>();
    private final List<SignupRequested> requests = new ArrayList<>();
    private final Map<UUID, SlotTerms> terms = new HashMap<>();
    private final long salt;
    private long version;

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
            events.add(new SlotScheduled("utrecht", remember(slotAt(slot, slot / 2, 1 + slot % 3, true))));
        }
    }

    private SignupEvent event(Step step) {
        return switch (step.what()) {
            case ASK -> ask(step);
            case WITHDRAW -> requests.isEmpty() ? ask(step) : withdraw(step);
            case REPEAT -> events.get(step.one() % events.size());
            case RESIZE -> resize(step);
            case MOVE -> change(slotAt(step.one(), step.other(), step.third() % 4, true), true);
            case END_PROMOTION -> new PromotionEnded("utrecht", slot(step.one()), ++version);
            case RESUME_PROMOTION -> resize(step);
            case SCHEDULE ->
                new SlotScheduled("utrecht", remember(slotAt(step.one(), step.other(), step.third() % 4, true)));
            case CANCEL -> new SlotCancelled("utrecht", slot(step.one()), ++version);
        };
    }

    private SignupEvent ask(Step step) {
        var id = new UUID(salt * 16 + 7, requests.size());
        var request =
                new SignupRequested("utrecht", id, slot(step.one()), participant(step.other()), null, MORNING, null);
        requests.add(request);
        return request;
    }

    private SignupEvent withdraw(Step step) {
        var request = requests.get(step.one() % requests.size());
        return new SignupWithdrawn("utrecht", request.signupId(), request.slotId(), request.participantId());
    }

    private SignupEvent resize(Step step) {
        var old = terms.get(slot(step.one()));
        if (old == null) {
            return ask(step);
        }
        var promoting = step.what() == What.RESUME_PROMOTION || step.other() % 3 > 0;
        return change(
                new SlotTerms(
                        old.slotId(),
                        ++version,
                        old.start(),
                        old.end(),
                        step.third() % 4,
                        step.other() % 4 > 0,
                        promoting,
                        null,
                        null,
                        null),
                false);
    }

    private SlotChanged change(SlotTerms changed, boolean moved) {
        return new SlotChanged("utrecht", remember(changed), moved);
    }

    private SlotTerms slotAt(int slot, int hour, int capacity, boolean promoting) {
        var start = MORNING.plusSeconds(1800L * (hour % 6));
        return new SlotTerms(
                slot(slot), ++version, start, start.plusSeconds(3600), capacity, true, promoting, null, null, null);
    }

    private SlotTerms remember(SlotTerms changed) {
        terms.put(changed.slotId(), changed);
        return changed;
    }

    private UUID slot(int number) {
        return new UUID(salt * 16 + 1, number % SLOTS);
    }

    private UUID participant(int number) {
        return new UUID(salt * 16 + 2, number % PARTICIPANTS);
    }
}
