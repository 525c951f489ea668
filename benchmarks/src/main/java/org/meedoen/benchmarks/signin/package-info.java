/** How long a sign-in mail takes. */
@NullMarked
package org.meedoen.benchmarks.signin;

import org.jspecify.annotations.NullMarked;
