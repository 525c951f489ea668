/** Catches the mail that would otherwise go out, and shows it. */
@NullMarked
package org.meedoen.standalone.mail;

import org.jspecify.annotations.NullMarked;
