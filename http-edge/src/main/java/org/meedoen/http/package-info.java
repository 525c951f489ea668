/** The HTTP edge of every service: session checks, problem details and languages. */
@NullMarked
package org.meedoen.http;

import org.jspecify.annotations.NullMarked;
