/** Lists for organisers and hosts, read on read-only connections. */
@NullMarked
package org.meedoen.signup.report;

import org.jspecify.annotations.NullMarked;
