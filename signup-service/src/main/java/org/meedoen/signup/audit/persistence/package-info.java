/** How the audit trail is stored. */
@NullMarked
package org.meedoen.signup.audit.persistence;

import org.jspecify.annotations.NullMarked;
