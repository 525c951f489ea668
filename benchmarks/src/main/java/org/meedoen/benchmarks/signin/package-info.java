/** How long people wait for the mail to sign in with. */
@NullMarked
package org.meedoen.benchmarks.signin;

import org.jspecify.annotations.NullMarked;
