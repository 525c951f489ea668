/** Delivery: sends mails to the SMTP server, retries, and records the results. */
@NullMarked
package org.meedoen.notification.delivery;

import org.jspecify.annotations.NullMarked;
