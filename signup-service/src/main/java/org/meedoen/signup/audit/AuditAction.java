package org.meedoen.signup.audit;

/** What organisers, administrators and timers do in a congress. */
public enum AuditAction {
    CREATE_CONGRESS("congress"),
    CHANGE_CONGRESS("congress"),
    CHANGE_ORGANISERS("congress"),
    PUBLISH_CONGRESS("congress"),
    WITHDRAW_CONGRESS("congress"),
    /** Only refused attempts, as the trail is deleted with the congress. */
    DELETE_CONGRESS("congress"),
    IMPORT_PROGRAMME("congress"),
    /** From an earlier congress, when this one was created. */
    COPY_PROGRAMME("congress"),
    IMPORT_PARTICIPANTS("congress"),
    IMPORT_ORGANISATIONS("congress"),
    ADD_SESSION("congress"),
    CHANGE_SESSION("session"),
    /** All its slots that were still ahead. */
    CANCEL_SESSION("session"),
    ADD_SLOT("session"),
    CHANGE_SLOT("slot"),
    CANCEL_SLOT("slot"),
    /** By a timer, like the next three. */
    END_PROMOTION("slot"),
    END_QUOTA("slot"),
    END_SET_ASIDE("slot"),
    BEGIN_SLOT("slot"),
    /** Of all participants, by a timer. */
    ERASE_PERSONAL_DATA("congress"),
    CHANGE_PARTICIPANT("participant"),
    /** Asks allocation for it; if that refuses, an entry with the reason follows. */
    ASSIGN_PLACE("participant"),
    /** Of whoever had it. The entry of whoever gets it follows. */
    HAND_OVER_PLACE("participant"),
    /** Like ASSIGN_PLACE, for the place beside the participant. */
    CHANGE_COMPANION("participant"),
    WITHDRAW_SIGNUP("participant"),
    REMOVE_PARTICIPANT("participant"),
    /** By the participants themselves, who leave their account behind as an id. */
    ERASE_OWN_DATA("participant"),
    ADD_ANNOUNCEMENT("congress"),
    CHANGE_ANNOUNCEMENT("announcement"),
    DELETE_ANNOUNCEMENT("announcement"),
    /** To be sent, now or at a moment; a timer sends it. */
    SCHEDULE_ANNOUNCEMENT("announcement"),
    SEND_ANNOUNCEMENT("announcement"),
    STOP_ANNOUNCEMENT("announcement"),
    RETRY_ANNOUNCEMENT("announcement"),
    TEST_ANNOUNCEMENT("announcement"),
    /** To all who have a place on a day, by a timer. */
    SEND_REMINDERS("congress"),
    DOWNLOAD_NAMES("slot"),
    DOWNLOAD_REPORT("congress");

    private final String kind;

    AuditAction(String kind) {
        this.kind = kind;
    }

    /** Whether its object is the congress itself. */
    public boolean concernsCongress() {
        return kind.equals("congress");
    }

    /** The object as it is stored: its kind and id. */
    public String object(Object id) {
        return kind + "/" + id;
    }
}
