/** Who is signed in: sessions are verified by signup-service's keys and refused once they are revoked. */
@NullMarked
package org.meedoen.gateway.session;

import org.jspecify.annotations.NullMarked;
