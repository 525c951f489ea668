/** Signing in and out over HTTP. */
@NullMarked
package org.meedoen.signup.identity.web;

import org.jspecify.annotations.NullMarked;
