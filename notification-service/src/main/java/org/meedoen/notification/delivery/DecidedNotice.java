package org.meedoen.notification.delivery;

import java.time.Instant;
import org.meedoen.notification.mail.Notice;

/** A notice, and when it became true what it tells. */
public record DecidedNotice(Notice notice, Instant decidedAt) {}
