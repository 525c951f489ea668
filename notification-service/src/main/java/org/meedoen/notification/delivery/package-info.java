/** Delivery: takes mails to the SMTP server, as often as it takes, and knows what was sent. */
@NullMarked
package org.meedoen.notification.delivery;

import org.jspecify.annotations.NullMarked;
