/** The content of mails: the notice that follows from a decision, and the letter that is composed when it is sent. */
@NullMarked
package org.meedoen.notification.mail;

import org.jspecify.annotations.NullMarked;
