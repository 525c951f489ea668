package org.meedoen.signup.announcement;

import java.util.List;

/** What came of a request to write, send, stop or repeat a message. */
public sealed interface AnnouncementResult {

    record Done(Announcement announcement) implements AnnouncementResult {}

    record Deleted() implements AnnouncementResult {}

    record Unknown() implements AnnouncementResult {}

    record Wrong(List<Flaw> flaws) implements AnnouncementResult {}

    /** It is no longer as expected. */
    record ChangedMeanwhile() implements AnnouncementResult {}

    /** Its recipients are determined, so it does not change any more. */
    record AlreadySent() implements AnnouncementResult {}

    record NotSent() implements AnnouncementResult {}

    /** What was stopped is not taken up again. */
    record AlreadyStopped() implements AnnouncementResult {}

    /** There is nobody to write to. */
    record Nobody() implements AnnouncementResult {}
}
