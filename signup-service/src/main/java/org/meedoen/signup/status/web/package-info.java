/** The HTTP interface of the status. */
@NullMarked
package org.meedoen.signup.status.web;

import org.jspecify.annotations.NullMarked;
