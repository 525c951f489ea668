package org.meedoen.notification.mail;

import java.util.List;
import org.springframework.stereotype.Component;

/** Composes messages that organisers send to themselves. */
@Component
class AnnouncementTestWriter implements LetterWriter<AnnouncementTestNotice> {

    private final AnnouncementPreviews previews;

    AnnouncementTestWriter(AnnouncementPreviews previews) {
        this.previews = previews;
    }

    @Override
    public Class<AnnouncementTestNotice> notice() {
        return AnnouncementTestNotice.class;
    }

    @Override
    public Batch<AnnouncementTestNotice> about(List<AnnouncementTestNotice> notices) {
        return (notice, history) -> previews.test(notice.announcementId(), notice.reader(), notice.account())
                .<CompositionResult>map(CompositionResult.Ready::new)
                .orElseGet(() -> new CompositionResult.MissingData("recipient"));
    }
}
