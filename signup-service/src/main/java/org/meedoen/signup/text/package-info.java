/** What people type: names, titles, addresses. Trimmed, bounded, and without anything that breaks a mail header. */
@NullMarked
package org.meedoen.signup.text;

import org.jspecify.annotations.NullMarked;
