package org.meedoen.notification.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.http.HttpProperties;
import org.springframework.stereotype.Component;

/** Mails as they would be sent, to nobody, about a slot that does not exist. */
@Component
public class MailPreviews {

    private final SignupService signupService;
    private final PlaceLetters letters;
    private final InstantSource clock;

    MailPreviews(SignupService signupService, LetterLayout layout, HttpProperties http, InstantSource clock) {
        this.signupService = signupService;
        this.letters = new PlaceLetters(layout, http.publicUrl());
        this.clock = clock;
    }

    /**
     * Empty if there is no such congress.
     *
     * @param kind about a place
     * @param settings as they would be
     */
    public Optional<Letter> of(CongressId congress, MailKind kind, String language, MailSettings settings) {
        return signupService
                .congress(congress)
                .map(known -> letters.write(facts(with(known, settings), kind, Language.of(language))));
    }

    /** With the settings that are saved. */
    Optional<Letter> ofSaved(CongressId congress, MailKind kind, String language) {
        return signupService.congress(congress).map(known -> letters.write(facts(known, kind, Language.of(language))));
    }

    private static SlotFacts.Congress with(SlotFacts.Congress congress, MailSettings settings) {
        return new SlotFacts.Congress(
                congress.slug(),
                congress.name(),
                congress.days(),
                congress.timeZone(),
                congress.contactEmail(),
                congress.sample(),
                congress.english(),
                congress.accent(),
                settings);
    }

    private PlaceFacts facts(SlotFacts.Congress congress, MailKind kind, Language language) {
        var notice = notice(congress.slug(), kind);
        var reader = new Recipient(notice.participantId(), "Sam", "sam@example.org", language.tag(), false);
        var context = new SignupContext(notice.signupId(), null, "Robin", null);
        return new PlaceFacts(notice, reader, slot(congress, notice.slotId()), List.of(), List.of(), null, context, 1L);
    }

    private static PlaceNotice notice(CongressId congress, MailKind kind) {
        var waits = kind == MailKind.WAITING_LIST || kind == MailKind.WAITING_TOGETHER || kind == MailKind.HELD_BACK;
        return new PlaceNotice(
                kind,
                congress,
                SignupId.random(),
                SlotId.random(),
                ParticipantId.random(),
                1,
                waits ? 4 : null,
                held(kind),
                List.of(),
                null,
                null,
                null);
    }

    private static @Nullable Held held(MailKind kind) {
        var wording = new Wording(Language.DUTCH, Map.of());
        return Stream.of(Held.values())
                .filter(held -> wording.knows(kind + "." + held))
                .findFirst()
                .orElse(null);
    }

    private SlotFacts slot(SlotFacts.Congress congress, SlotId id) {
        var start = clock.instant().truncatedTo(ChronoUnit.HOURS);
        var day = congress.days() == null || congress.days().isEmpty()
                ? null
                : congress.days().getFirst();
        var begins = day == null
                ? start
                : day.atTime(10, 0).atZone(ZoneId.of(congress.timeZone())).toInstant();
        var before = new SlotFacts.Before(2, begins.minus(Duration.ofHours(1)), begins, place(), null, null);
        return slot(congress, id, begins, before);
    }

    private static SlotFacts slot(SlotFacts.Congress congress, SlotId id, Instant begins, SlotFacts.Before before) {
        var title = new LocalizedText("Voorbeeld van een activiteit", "Example of a session");
        return new SlotFacts(
                id,
                2L,
                congress,
                new SlotFacts.Session(UUID.randomUUID(), title, "VISIT", null, null),
                begins,
                begins.plus(Duration.ofHours(2)),
                place(),
                null,
                null,
                false,
                "Voorbeeld van een reden.",
                "Example of a reason.",
                List.of(before));
    }

    private static SlotFacts.MeetingPoint place() {
        return new SlotFacts.MeetingPoint("Centraal Station", "Central Station", null, null);
    }
}
