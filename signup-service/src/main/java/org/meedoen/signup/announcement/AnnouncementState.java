package org.meedoen.signup.announcement;

public enum AnnouncementState {
    DRAFT,
    /** It is sent at a moment, and can be changed or taken back until then. */
    SCHEDULED,
    /** Its recipients are determined; what became of each is known to notification-service. */
    SENT,
    STOPPED
}
