package org.meedoen.notification.mail;

/** The address of whoever asked for a mail. */
record MailedAccount(String email) {

    /** Empty: everything in it is private. */
    @Override
    public String toString() {
        return "MailedAccount[]";
    }
}
