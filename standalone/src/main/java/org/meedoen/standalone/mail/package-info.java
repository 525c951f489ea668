/** The mail catcher: an SMTP server that keeps all mail and shows it on a page. */
@NullMarked
package org.meedoen.standalone.mail;

import org.jspecify.annotations.NullMarked;
