package org.meedoen.notification.mail;

import java.net.URI;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.notification.mail.SlotFacts.Congress;
import org.meedoen.notification.mail.SlotFacts.MeetingPoint;
import org.meedoen.notification.mail.SlotFacts.Session;

/** A slot in Utrecht and people who have to do with it. */
final class LettersFixture {

    static final UUID SLOT = UUID.randomUUID();
    static final UUID ANNA = UUID.randomUUID();
    static final URI PUBLIC = URI.create("https://meedoen.example/");
    static final Congress CONGRESS = new Congress(
            "lpb", new Translated("LPB-congres", "LPB congress"), "Europe/Amsterdam", "hulp@lpb.example", false);
    static final MeetingPoint SQUARE = new MeetingPoint("Station, bushalte C3", 52.0894, 5.1098);

    private static final Set<MailKind> WAITING =
            EnumSet.of(MailKind.WAITING_LIST, MailKind.HELD_BACK, MailKind.WAITING_TOGETHER);

    private LettersFixture() {}

    static Letter letter(MailKind kind, @Nullable Held held, String language) {
        return letter(kind, held, language, slot("Kanaleneiland in gesprek", "Talking in Kanaleneiland"), List.of());
    }

    static Letter letter(MailKind kind, @Nullable Held held, String language, SlotFacts slot, List<SlotFacts> clashes) {
        return letters().write(notice(kind, held), recipient("Anna de Wit", language), slot, clashes);
    }

    static Letter letterTo(String name, SlotFacts slot) {
        return letters().write(notice(MailKind.CONFIRMED, Held.PLACE), recipient(name, "nl"), slot, List.of());
    }

    static PlaceLetters letters() {
        return new PlaceLetters(new LetterLayout(), PUBLIC);
    }

    static PlaceNotice notice(MailKind kind, @Nullable Held held) {
        var position = WAITING.contains(kind) ? 4 : null;
        return new PlaceNotice(kind, "lpb", UUID.randomUUID(), SLOT, ANNA, 1, position, held, List.of());
    }

    static Recipient recipient(String name, String language) {
        return new Recipient(ANNA, name, "anna@stad.example", language);
    }

    static SlotFacts slot(String dutch, @Nullable String english) {
        return slot(new Translated(dutch, english), CONGRESS, SQUARE);
    }

    static SlotFacts slot(Translated title, Congress congress, @Nullable MeetingPoint meetingPoint) {
        return new SlotFacts(
                SLOT,
                congress,
                new Session(title),
                Instant.parse("2025-11-19T09:00:00Z"),
                Instant.parse("2025-11-19T11:30:00Z"),
                meetingPoint,
                null,
                false);
    }
}
