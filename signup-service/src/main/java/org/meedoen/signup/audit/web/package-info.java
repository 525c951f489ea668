/** The audit trail over HTTP, and the refused attempts that belong in it. */
@NullMarked
package org.meedoen.signup.audit.web;

import org.jspecify.annotations.NullMarked;
