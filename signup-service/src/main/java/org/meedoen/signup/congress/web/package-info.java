/** Congresses over HTTP: read by everybody, changed by organisers. */
@NullMarked
package org.meedoen.signup.congress.web;

import org.jspecify.annotations.NullMarked;
