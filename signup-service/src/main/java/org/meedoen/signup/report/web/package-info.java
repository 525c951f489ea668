/** The HTTP interface of the lists. */
@NullMarked
package org.meedoen.signup.report.web;

import org.jspecify.annotations.NullMarked;
