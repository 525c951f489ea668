/** Reads the lists. */
@NullMarked
package org.meedoen.signup.report.persistence;

import org.jspecify.annotations.NullMarked;
