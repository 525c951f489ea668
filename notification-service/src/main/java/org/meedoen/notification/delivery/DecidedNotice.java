package org.meedoen.notification.delivery;

import java.time.Instant;
import org.meedoen.notification.mail.Notice;

/** A notice, with the time of the decision. */
public record DecidedNotice(Notice notice, Instant decidedAt) {}
