package org.meedoen.notification.mail;

import java.util.UUID;
import org.meedoen.contracts.CongressId;

/**
 * An organiser wants to see a mail about a place in their own mailbox.
 *
 * @param about the kind of mail
 * @param language of the mail
 */
public record TestNotice(
        MailKind kind, CongressId congress, UUID testId, MailKind about, String language, UUID accountId)
        implements Notice {

    public static TestNotice fresh(CongressId congress, UUID account, MailKind about, String language) {
        return new TestNotice(MailKind.TEST, congress, UUID.randomUUID(), about, language, account);
    }

    @Override
    public UUID subject() {
        return testId;
    }

    @Override
    public String name() {
        return "test." + testId;
    }

    @Override
    public boolean urgent() {
        return true;
    }
}
