package org.meedoen.notification.delivery.persistence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.notification.mail.PlaceNotice;

/** Somebody who changes their mind, among few slots that move and are cancelled. */
final class SimulatedParticipant {

    private static final List<SlotId> SLOTS =
            Stream.generate(SlotId::random).limit(3).toList();

    private record Signup(SignupId id, int decision, Held held) {

        Signup decided(Held what) {
            return new Signup(id, decision + 1, what);
        }
    }

    private final ParticipantId id = ParticipantId.random();
    /** In the order in which they were made, so that a seed always tells the same story. */
    private final Map<SlotId, Signup> signups = new LinkedHashMap<>();

    private final Random random;
    private long version = 1;

    SimulatedParticipant(Random random) {
        this.random = random;
    }

    List<String> places() {
        return signups.entrySet().stream()
                .filter(entry -> entry.getValue().held() == Held.PLACE)
                .map(entry -> entry.getKey().toString())
                .sorted()
                .toList();
    }

    /** The next decision about one of the slots. */
    PlaceNotice next() {
        var slot = SLOTS.get(random.nextInt(SLOTS.size()));
        var signup = signups.get(slot);
        if (signup == null) return asked(slot);
        return switch (random.nextInt(5)) {
            case 0 -> moved(slot, signup);
            case 1 ->
                signup.held() == Held.WAITING ? promoted(slot, signup) : ended(MailKind.SLOT_CANCELLED, slot, signup);
            case 2 -> notice(MailKind.REFUSED, slot, new Signup(SignupId.random(), 1, signup.held()), null);
            default -> ended(MailKind.WITHDRAWN, slot, signup);
        };
    }

    private PlaceNotice asked(SlotId slot) {
        var given = new ArrayList<>(signups.keySet());
        given.removeIf(other -> signups.get(other).held() == Held.WAITING);
        var chance = random.nextInt(3);
        if (chance == 0) return decided(MailKind.WAITING_LIST, slot, new Signup(SignupId.random(), 1, Held.WAITING));
        return chance == 1 && !given.isEmpty()
                ? exchanged(slot, given.getFirst())
                : decided(MailKind.CONFIRMED, slot, new Signup(SignupId.random(), 1, Held.PLACE));
    }

    private PlaceNotice exchanged(SlotId slot, SlotId given) {
        signups.remove(given);
        var signup = new Signup(SignupId.random(), 1, Held.PLACE);
        signups.put(slot, signup);
        return notice(MailKind.EXCHANGED, slot, signup, given);
    }

    private PlaceNotice promoted(SlotId slot, Signup signup) {
        return decided(MailKind.PROMOTED, slot, signup.decided(Held.PLACE));
    }

    private PlaceNotice moved(SlotId slot, Signup signup) {
        version++;
        return decided(MailKind.SLOT_MOVED, slot, signup.decided(signup.held()));
    }

    private PlaceNotice ended(MailKind kind, SlotId slot, Signup signup) {
        signups.remove(slot);
        return notice(kind, slot, signup.decided(signup.held()), null);
    }

    private PlaceNotice decided(MailKind kind, SlotId slot, Signup signup) {
        signups.put(slot, signup);
        return notice(kind, slot, signup, null);
    }

    private PlaceNotice notice(MailKind kind, SlotId slot, Signup signup, @Nullable SlotId given) {
        return new PlaceNotice(
                kind,
                MailsDatabase.LPB,
                signup.id(),
                slot,
                id,
                signup.decision(),
                null,
                signup.held(),
                given == null ? List.of() : List.of(given),
                kind == MailKind.SLOT_MOVED ? version : null,
                null,
                null);
    }
}
