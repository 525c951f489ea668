package org.meedoen.notification.mail;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.notification.mail.SlotFacts.Congress;
import org.meedoen.notification.mail.SlotFacts.MeetingPoint;
import org.meedoen.notification.mail.SlotFacts.Session;

/** A slot in Utrecht and people who have to do with it. */
final class LettersFixture {

    static final CongressId LPB = new CongressId("lpb");
    static final SlotId SLOT = SlotId.random();
    static final SignupId SIGNUP = SignupId.random();
    static final UUID SESSION = UUID.randomUUID();
    static final ParticipantId ANNA = ParticipantId.random();
    static final URI PUBLIC = URI.create("https://meedoen.example/");
    static final Congress CONGRESS =
            congress(new LocalizedText("LPB-congres", "LPB congress"), "hulp@lpb.example", false);
    static final MeetingPoint SQUARE = new MeetingPoint("Station, bushalte C3", null, 52.0894, 5.1098);

    private static final Set<MailKind> WAITING =
            EnumSet.of(MailKind.WAITING_LIST, MailKind.HELD_BACK, MailKind.WAITING_TOGETHER);

    private static final Set<MailKind> OTHERS =
            EnumSet.of(MailKind.EXCHANGED, MailKind.ASSIGNED_INSTEAD, MailKind.SLOT_MOVED, MailKind.WAITING_ENDED);

    private LettersFixture() {}

    static Letter letter(MailKind kind, @Nullable Held held, String language) {
        return letter(kind, held, language, slot("Kanaleneiland in gesprek", "Talking in Kanaleneiland"), List.of());
    }

    static Letter letter(MailKind kind, @Nullable Held held, String language, SlotFacts slot, List<SlotFacts> clashes) {
        return letter(notice(kind, held), language, slot, clashes, null, SignupContext.none(SIGNUP), null);
    }

    /** Of a place that somebody has or had beside it. */
    static Letter letterBeside(MailKind kind, Companion companion, String language) {
        var notice =
                new PlaceNotice(kind, LPB, SIGNUP, SLOT, ANNA, 1, null, Held.PLACE, List.of(), null, null, companion);
        return letter(notice, language, slot("Wandeling", null), List.of(), null, SignupContext.none(SIGNUP), null);
    }

    static Letter letterTo(String name, SlotFacts slot) {
        return letters()
                .write(new PlaceFacts(
                        notice(MailKind.CONFIRMED, Held.PLACE),
                        recipient(name, "nl"),
                        slot,
                        List.of(),
                        List.of(),
                        null,
                        SignupContext.none(SIGNUP),
                        null));
    }

    static Letter letter(
            PlaceNotice notice,
            String language,
            SlotFacts slot,
            List<SlotFacts> others,
            @Nullable SlotFacts kept,
            SignupContext context,
            @Nullable Long toldBefore) {
        return letter(notice, language, slot, others, List.of(), kept, context, toldBefore);
    }

    static Letter letterWhileWaiting(MailKind kind, List<SlotFacts> others, SlotFacts awaited) {
        var slot = slot("Wandeling", null);
        var context = SignupContext.none(SIGNUP);
        return letter(notice(kind, Held.PLACE), "nl", slot, others, List.of(awaited), null, context, null);
    }

    private static Letter letter(
            PlaceNotice notice,
            String language,
            SlotFacts slot,
            List<SlotFacts> others,
            List<SlotFacts> awaited,
            @Nullable SlotFacts kept,
            SignupContext context,
            @Nullable Long toldBefore) {
        var reader = recipient("Anna de Wit", language);
        return letters().write(new PlaceFacts(notice, reader, slot, others, awaited, kept, context, toldBefore));
    }

    static boolean namesOthers(MailKind kind) {
        return OTHERS.contains(kind);
    }

    /** It was elsewhere and earlier until version 2. */
    static SlotFacts movedSlot() {
        var before = new SlotFacts.Before(
                2,
                Instant.parse("2025-11-19T08:00:00Z"),
                Instant.parse("2025-11-19T10:30:00Z"),
                new MeetingPoint("Jaarbeursplein", "The square at the station", null, null),
                null,
                null);
        return new SlotFacts(
                SLOT,
                2L,
                CONGRESS,
                new Session(
                        SESSION,
                        new LocalizedText("Kanaleneiland in gesprek", "Talking in Kanaleneiland"),
                        "VISIT",
                        "Er is een lift.",
                        "There is a lift."),
                Instant.parse("2025-11-19T09:00:00Z"),
                Instant.parse("2025-11-19T11:30:00Z"),
                SQUARE,
                "Stadhuis",
                null,
                false,
                null,
                null,
                List.of(before));
    }

    static Congress congress(LocalizedText name, @Nullable String contact, boolean sample) {
        var days = List.of(LocalDate.of(2025, 11, 19), LocalDate.of(2025, 11, 21));
        return new Congress(LPB, name, days, "Europe/Amsterdam", contact, sample, null, null, null);
    }

    static PlaceLetters letters() {
        return new PlaceLetters(new LetterLayout(), PUBLIC);
    }

    static PlaceNotice notice(MailKind kind, @Nullable Held held) {
        var position = WAITING.contains(kind) ? 4 : null;
        return new PlaceNotice(kind, LPB, SIGNUP, SLOT, ANNA, 1, position, held, List.of(), null, null, null);
    }

    static Recipient recipient(String name, String language) {
        return new Recipient(ANNA, name, "anna@stad.example", language, false);
    }

    static SlotFacts slot(String dutch, @Nullable String english) {
        return slot(new LocalizedText(dutch, english), CONGRESS, SQUARE);
    }

    static SlotFacts slot(LocalizedText title, Congress congress, @Nullable MeetingPoint meetingPoint) {
        return new SlotFacts(
                SLOT,
                1L,
                congress,
                new Session(SESSION, title, "VISIT", null, null),
                Instant.parse("2025-11-19T09:00:00Z"),
                Instant.parse("2025-11-19T11:30:00Z"),
                meetingPoint,
                null,
                null,
                false,
                null,
                null,
                List.of());
    }

    static SlotFacts cancelledSlot(@Nullable String reason, @Nullable String english) {
        var slot = slot("Wandeling", "A walk");
        return new SlotFacts(
                slot.slotId(),
                slot.version(),
                slot.congress(),
                slot.session(),
                slot.start(),
                slot.end(),
                slot.meetingPoint(),
                null,
                null,
                true,
                reason,
                english,
                List.of());
    }
}
