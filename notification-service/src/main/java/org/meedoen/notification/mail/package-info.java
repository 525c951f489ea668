/** What to say: which mail a decision asks for, and the letter that it becomes when it is sent. */
@NullMarked
package org.meedoen.notification.mail;

import org.jspecify.annotations.NullMarked;
