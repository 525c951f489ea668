/** Files in requests, and their mistakes in responses. */
@NullMarked
package org.meedoen.signup.sheet.web;

import org.jspecify.annotations.NullMarked;
