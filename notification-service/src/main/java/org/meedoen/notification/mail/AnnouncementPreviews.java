package org.meedoen.notification.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.http.HttpProperties;
import org.meedoen.notification.mail.AnnouncementLetters.Copy;
import org.meedoen.notification.mail.AnnouncementToRead.Reader;
import org.springframework.stereotype.Component;

/** Composes a message of the organisers as one participant would get it, before it is sent. */
@Component
public class AnnouncementPreviews {

    private final SignupService signupService;
    private final AnnouncementLetters letters;

    AnnouncementPreviews(SignupService signupService, LetterLayout layout, HttpProperties http) {
        this.signupService = signupService;
        this.letters = new AnnouncementLetters(layout, http.publicUrl());
    }

    /**
     * Empty if the congress has no such message, or the participant would not get it.
     *
     * @param language null: the participant's
     */
    public Optional<Letter> preview(
            CongressId congress, AnnouncementId id, ParticipantId reader, @Nullable String language) {
        return signupService
                .announcement(id, List.of(reader), null)
                .filter(found -> found.congress().slug().equals(congress))
                .flatMap(found -> copy(found, language))
                .map(letters::write);
    }

    /** For an organiser's own mailbox; empty if it or the reader is gone. */
    Optional<Letter> test(AnnouncementId id, ParticipantId reader, UUID account) {
        return signupService.announcement(id, List.of(reader), account).flatMap(this::test);
    }

    private Optional<Letter> test(AnnouncementToRead found) {
        var tester = found.accountEmail();
        return tester == null ? Optional.empty() : copy(found, null).map(copy -> letters.write(copy.asTestTo(tester)));
    }

    private Optional<Copy> copy(AnnouncementToRead found, @Nullable String language) {
        return found.readers().stream().findFirst().map(reader -> copy(found, reader, language));
    }

    private Copy copy(AnnouncementToRead found, Reader reader, @Nullable String language) {
        var wanted = language == null ? reader.recipient().language() : language;
        var slot = reader.slotId() == null
                ? null
                : signupService.slot(reader.slotId()).orElse(null);
        return Copy.of(found, reader.recipient(), Language.of(wanted), slot);
    }
}
