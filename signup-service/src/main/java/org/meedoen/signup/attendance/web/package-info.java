/** The HTTP interface of attendance. */
@NullMarked
package org.meedoen.signup.attendance.web;

import org.jspecify.annotations.NullMarked;
