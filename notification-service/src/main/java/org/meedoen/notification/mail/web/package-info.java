/** Mails over HTTP. */
@NullMarked
package org.meedoen.notification.mail.web;

import org.jspecify.annotations.NullMarked;
