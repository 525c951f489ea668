/** Consumes decisions and sign-ins. Each becomes one mail record. */
@NullMarked
package org.meedoen.notification.delivery.messaging;

import org.jspecify.annotations.NullMarked;
