package org.meedoen.notification.mail;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.HttpProperties;
import org.meedoen.notification.mail.AnnouncementLetters.Copy;
import org.meedoen.notification.mail.AnnouncementToRead.Reader;
import org.springframework.stereotype.Component;

/** Composes messages of the organisers. */
@Component
class AnnouncementLetterWriter implements LetterWriter<AnnouncementNotice> {

    private final SignupService signupService;
    private final AnnouncementLetters letters;

    AnnouncementLetterWriter(SignupService signupService, LetterLayout layout, HttpProperties http) {
        this.signupService = signupService;
        this.letters = new AnnouncementLetters(layout, http.publicUrl());
    }

    @Override
    public Class<AnnouncementNotice> notice() {
        return AnnouncementNotice.class;
    }

    @Override
    public Batch<AnnouncementNotice> about(List<AnnouncementNotice> notices) {
        var known = new HashMap<AnnouncementId, Optional<AnnouncementToRead>>();
        notices.stream()
                .collect(groupingBy(AnnouncementNotice::announcementId))
                .forEach((id, of) -> known.put(id, signupService.announcement(id, participants(of), null)));
        var slots = slots(known);
        return (notice, history) -> compose(notice, known.get(notice.announcementId()), slots);
    }

    private static List<ParticipantId> participants(List<AnnouncementNotice> notices) {
        return notices.stream()
                .map(AnnouncementNotice::participantId)
                .distinct()
                .toList();
    }

    private Map<SlotId, SlotFacts> slots(Map<AnnouncementId, Optional<AnnouncementToRead>> known) {
        return known.values().stream()
                .flatMap(Optional::stream)
                .flatMap(found -> found.readers().stream())
                .flatMap(reader -> Stream.ofNullable(reader.slotId()))
                .distinct()
                .flatMap(slot -> signupService.slot(slot).stream())
                .collect(toMap(SlotFacts::slotId, identity()));
    }

    private CompositionResult compose(
            AnnouncementNotice notice, @Nullable Optional<AnnouncementToRead> found, Map<SlotId, SlotFacts> slots) {
        var announcement = Objects.requireNonNull(found).orElse(null);
        if (announcement == null) return new CompositionResult.MissingData("announcement");
        if (announcement.stopped()) return new CompositionResult.Needless(UnsentReason.STOPPED);
        return announcement.readers().stream()
                .filter(reader -> reader.recipient().participantId().equals(notice.participantId()))
                .filter(reader -> !reader.recipient().removed())
                .findFirst()
                .<CompositionResult>map(
                        reader -> new CompositionResult.Ready(letters.write(copy(announcement, reader, slots))))
                .orElseGet(() -> new CompositionResult.Needless(UnsentReason.NOT_LISTED));
    }

    private static Copy copy(AnnouncementToRead announcement, Reader reader, Map<SlotId, SlotFacts> slots) {
        var slot = reader.slotId() == null ? null : slots.get(reader.slotId());
        return Copy.of(
                announcement, reader.recipient(), Language.of(reader.recipient().language()), slot);
    }
}
