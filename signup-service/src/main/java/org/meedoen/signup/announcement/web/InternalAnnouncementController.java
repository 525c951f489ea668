package org.meedoen.signup.announcement.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.announcement.AnnouncementReaders;
import org.meedoen.signup.announcement.AnnouncementReaders.Readers;
import org.meedoen.signup.announcement.AnnouncementState;
import org.meedoen.signup.congress.Mails;
import org.meedoen.signup.congress.web.CongressOfMail;
import org.meedoen.signup.identity.Accounts;
import org.meedoen.signup.participant.Recipient;
import org.meedoen.signup.text.Translated;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Gives notification-service the text and the readers of a message when it sends. */
@Hidden
@RestController
class InternalAnnouncementController {

    /** @param accountId whose address is wanted, too */
    record ReadersWanted(
            @NotNull @Size(max = 1000) List<@NotNull ParticipantId> participantIds,
            @Nullable UUID accountId) {}

    record ReaderOfAnnouncement(
            Recipient recipient, @Nullable SlotId slotId) {}

    record AnnouncementToRead(
            AnnouncementId id,
            CongressOfMail congress,
            Translated subject,
            Translated body,
            boolean stopped,
            List<ReaderOfAnnouncement> readers,
            @Nullable String accountEmail) {}

    private final AnnouncementReaders readers;
    private final Accounts accounts;
    private final Mails mails;

    InternalAnnouncementController(AnnouncementReaders readers, Accounts accounts, Mails mails) {
        this.readers = readers;
        this.accounts = accounts;
        this.mails = mails;
    }

    /** Those who do not get it are left out. */
    @PostMapping("/internal/announcements/{id}/readers")
    AnnouncementToRead readers(@PathVariable UUID id, @Valid @RequestBody ReadersWanted wanted) {
        return readers.of(new AnnouncementId(id), wanted.participantIds())
                .map(found -> view(found, address(wanted.accountId())))
                .orElseThrow(ProblemException::notFound);
    }

    private @Nullable String address(@Nullable UUID account) {
        return account == null ? null : accounts.addressOf(account).orElse(null);
    }

    private AnnouncementToRead view(Readers found, @Nullable String accountEmail) {
        var content = found.announcement().content();
        return new AnnouncementToRead(
                found.announcement().id(),
                CongressOfMail.of(found.congress(), mails.of(found.congress().slug())),
                content.subject(),
                content.body(),
                found.announcement().state() == AnnouncementState.STOPPED,
                found.readers().stream()
                        .map(each -> new ReaderOfAnnouncement(each.recipient(), each.slot()))
                        .toList(),
                accountEmail);
    }
}
