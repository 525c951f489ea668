/** The programme over HTTP: read by everybody, changed by organisers. */
@NullMarked
package org.meedoen.signup.programme.web;

import org.jspecify.annotations.NullMarked;
