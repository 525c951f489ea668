/** What every service does at its HTTP edge: it checks the session, and answers what went wrong as a problem detail. */
@NullMarked
package org.meedoen.http;

import org.jspecify.annotations.NullMarked;
