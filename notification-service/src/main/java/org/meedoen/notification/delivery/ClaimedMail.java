package org.meedoen.notification.delivery;

import java.util.UUID;
import org.meedoen.notification.mail.MailHistory;
import org.meedoen.notification.mail.Notice;

/**
 * A mail that is leased to one worker.
 *
 * @param lease identifies the lease
 * @param attempts the number of failed attempts
 * @param history as at the moment of the lease
 * @param toldAlready whether the recipient's last mail, sent a moment ago, had the same content
 */
public record ClaimedMail(UUID id, UUID lease, Notice notice, int attempts, MailHistory history, boolean toldAlready) {}
