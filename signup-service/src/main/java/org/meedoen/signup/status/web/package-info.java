/** The status over HTTP. */
@NullMarked
package org.meedoen.signup.status.web;

import org.jspecify.annotations.NullMarked;
